-- {"rows": 18, "task": "cmwynlp1j0000k1064sc3rz5w", "project": true, "in_project": 18, "overrides": 1}
BEGIN TRANSACTION;
CREATE TABLE api_key (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	key_hash VARCHAR(64) NOT NULL, 
	expires_at DATETIME, 
	revoked BOOLEAN NOT NULL, 
	user_id VARCHAR(25) NOT NULL, 
	created_by_user_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_api_key PRIMARY KEY (id), 
	CONSTRAINT fk_api_key_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT uq_api_key_key_hash UNIQUE (key_hash), 
	CONSTRAINT fk_api_key_user_id FOREIGN KEY(user_id) REFERENCES user (id), 
	CONSTRAINT fk_api_key_created_by_user_id FOREIGN KEY(created_by_user_id) REFERENCES user (id)
);
INSERT INTO "api_key" VALUES('cmwynlnvy0000y1n7wjb60r30','cmwynlncr0000td2yduo190kj','labelbox-gen serve','f16d05ec6b29248d2c61adb1e9263f78e4f7bace1b955014a2d17872cfe4064d',NULL,0,'cmwynlncv00003oac06lp4n63','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:16.750000','2026-11-27 07:22:16.750000',0);
CREATE TABLE asset_metadata (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	data_row_id VARCHAR(25) NOT NULL, 
	meta_type TEXT NOT NULL, 
	meta_value TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_asset_metadata PRIMARY KEY (id), 
	CONSTRAINT fk_asset_metadata_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_asset_metadata_data_row_id FOREIGN KEY(data_row_id) REFERENCES data_row (id)
);
CREATE TABLE async_job (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	kind TEXT NOT NULL, 
	result JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_async_job PRIMARY KEY (id), 
	CONSTRAINT fk_async_job_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id)
);
CREATE TABLE batch (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	consensus_settings_json JSON, 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_batch PRIMARY KEY (id), 
	CONSTRAINT fk_batch_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_batch_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_batch_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE TABLE benchmark (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25) NOT NULL, 
	label_id VARCHAR(25) NOT NULL, 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_benchmark PRIMARY KEY (id), 
	CONSTRAINT fk_benchmark_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_benchmark_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_benchmark_label_id FOREIGN KEY(label_id) REFERENCES label (id), 
	CONSTRAINT fk_benchmark_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE TABLE custom_metadata_schema (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	reserved BOOLEAN NOT NULL, 
	options JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_custom_metadata_schema PRIMARY KEY (id), 
	CONSTRAINT fk_custom_metadata_schema_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id)
);
INSERT INTO "custom_metadata_schema" VALUES('cmwynlncs0000ygvisn3srbyz','cmwynlncr0000td2yduo190kj','embedding','CustomMetadataEmbedding',1,'[]','2026-11-27 07:22:16.060000','2026-11-27 07:22:16.060000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynlnct0000bc836zikdfph','cmwynlncr0000td2yduo190kj','tag','CustomMetadataString',1,'[]','2026-11-27 07:22:16.061000','2026-11-27 07:22:16.061000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynlnct00010u56ghv815r0','cmwynlncr0000td2yduo190kj','captureDateTime','CustomMetadataDateTime',1,'[]','2026-11-27 07:22:16.061000','2026-11-27 07:22:16.061000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynlnct0002w6bnliydysx2','cmwynlncr0000td2yduo190kj','skipNFrames','CustomMetadataNumber',1,'[]','2026-11-27 07:22:16.061000','2026-11-27 07:22:16.061000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynlnct00060197wylsoaog','cmwynlncr0000td2yduo190kj','split','CustomMetadataEnum',1,'[{"id":"cmwynlnct0003pqfmvpjxjsh0","name":"train","kind":"CustomMetadataEnumOption","reserved":true},{"id":"cmwynlnct0004amms17f8t4u8","name":"valid","kind":"CustomMetadataEnumOption","reserved":true},{"id":"cmwynlnct00051vtknbzkxvqi","name":"test","kind":"CustomMetadataEnumOption","reserved":true}]','2026-11-27 07:22:16.061000','2026-11-27 07:22:16.061000',0);
CREATE TABLE data_row (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	dataset_id VARCHAR(25) NOT NULL, 
	external_id TEXT, 
	global_key VARCHAR(200), 
	row_data TEXT NOT NULL, 
	media_type TEXT, 
	media_attributes JSON, 
	custom_metadata JSON NOT NULL, 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_data_row PRIMARY KEY (id), 
	CONSTRAINT fk_data_row_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_data_row_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id), 
	CONSTRAINT fk_data_row_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
INSERT INTO "data_row" VALUES('cmwynlos90000ndhpcmryism6','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-0','key-0','text 0','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos900010q4goyfnum9m','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-1','key-1','text 1','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:18.535000',1);
INSERT INTO "data_row" VALUES('cmwynlos90002hs1ocg0cn8z2','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-2','key-2','text 2','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:18.535000',1);
INSERT INTO "data_row" VALUES('cmwynlos90003dctxtejf22im','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-3','key-3','text 3','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos90004wqkej0oat4cb','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-4','key-4','text 4','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos900050j5vczhy0w4e','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-5','key-5','text 5','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos9000673ge0cc6k9z9','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-6','key-6','text 6','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos90007gmx6aanmv07z','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-7','key-7','text 7','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos90008314cspth3qol','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-8','key-8','text 8','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos900095753k0w6di7i','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-9','key-9','text 9','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos9000ajfdax5dqop2c','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-10','key-10','text 10','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos9000bwk17zst1hrqq','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-11','key-11','text 11','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos9000cqn1reok3sdt4','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-12','key-12','text 12','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos9000dh03jnoiiplhn','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-13','key-13','text 13','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos9000ez8uyhdevoeml','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-14','key-14','text 14','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos9000f2etybatl9tx3','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-15','key-15','text 15','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:18.535000',1);
INSERT INTO "data_row" VALUES('cmwynlos9000gaaeheggjzyq8','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-16','key-16','text 16','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos9000h6chy6ftrn6hb','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-17','key-17','text 17','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos9000il5id63lpyakz','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-18','key-18','text 18','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlos9000jrl9xct5m2phl','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s','e-19','key-19','text 19','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.914000','2026-11-27 07:22:17.914000',0);
INSERT INTO "data_row" VALUES('cmwynlp1v00011uhpnatxecdo','cmwynlncr0000td2yduo190kj','cmwynlogy00004lx7opun104s',NULL,'key-20','new','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:18.264000','2026-11-27 07:22:18.264000',0);
CREATE TABLE data_row_attachment (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	data_row_id VARCHAR(25) NOT NULL, 
	name TEXT, 
	type TEXT NOT NULL, 
	value TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_data_row_attachment PRIMARY KEY (id), 
	CONSTRAINT fk_data_row_attachment_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_data_row_attachment_data_row_id FOREIGN KEY(data_row_id) REFERENCES data_row (id)
);
CREATE TABLE dataset (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT, 
	row_count INTEGER DEFAULT '0' NOT NULL, 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_dataset PRIMARY KEY (id), 
	CONSTRAINT fk_dataset_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_dataset_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
INSERT INTO "dataset" VALUES('cmwynlogy00004lx7opun104s','cmwynlncr0000td2yduo190kj','dataset',NULL,18,'cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.506000','2026-11-27 07:22:17.506000',0);
CREATE TABLE export_window (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	task_id VARCHAR(25) NOT NULL, 
	stored_file_id VARCHAR(25) NOT NULL, 
	stream_type TEXT NOT NULL, 
	start BIGINT NOT NULL, 
	"end" BIGINT NOT NULL, 
	first_line BIGINT NOT NULL, 
	last_line BIGINT NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_export_window PRIMARY KEY (id), 
	CONSTRAINT fk_export_window_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_export_window_task_id FOREIGN KEY(task_id) REFERENCES task (id), 
	CONSTRAINT fk_export_window_stored_file_id FOREIGN KEY(stored_file_id) REFERENCES stored_file (id)
);
CREATE TABLE feature_schema (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	feature_schema_id VARCHAR(50) NOT NULL, 
	schema_node_id VARCHAR(50) NOT NULL, 
	normalized JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_feature_schema PRIMARY KEY (id), 
	CONSTRAINT uq_feature_schema_organization_id_feature_schema_id UNIQUE (organization_id, feature_schema_id), 
	CONSTRAINT fk_feature_schema_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id)
);
CREATE TABLE job (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	kind TEXT NOT NULL, 
	payload JSON NOT NULL, 
	user_id VARCHAR(25) NOT NULL, 
	task_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_job PRIMARY KEY (id), 
	CONSTRAINT fk_job_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_job_user_id FOREIGN KEY(user_id) REFERENCES user (id), 
	CONSTRAINT fk_job_task_id FOREIGN KEY(task_id) REFERENCES task (id)
);
CREATE TABLE label (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25) NOT NULL, 
	data_row_id VARCHAR(25) NOT NULL, 
	created_by_id VARCHAR(25), 
	label TEXT, 
	annotations JSON NOT NULL, 
	seconds_to_label FLOAT, 
	agreement FLOAT, 
	benchmark_agreement FLOAT, 
	is_benchmark_reference BOOLEAN NOT NULL, 
	label_import_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_label PRIMARY KEY (id), 
	CONSTRAINT fk_label_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_label_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_label_data_row_id FOREIGN KEY(data_row_id) REFERENCES data_row (id), 
	CONSTRAINT fk_label_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id), 
	CONSTRAINT fk_label_label_import_id FOREIGN KEY(label_import_id) REFERENCES label_import (id)
);
INSERT INTO "label" VALUES('cmwynlpd30000uz2xj4pfnjm2','cmwynlncr0000td2yduo190kj','cmwynlp5h0000oijc12t9ovz6','cmwynlos90004wqkej0oat4cb','cmwynlncv00003oac06lp4n63','{"a": 1}','{}',0.0,NULL,NULL,0,NULL,'2026-11-27 07:22:18.662000','2026-11-27 07:22:18.662000',0);
CREATE TABLE label_export (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25) NOT NULL, 
	stored_file_id VARCHAR(25), 
	state TEXT NOT NULL, 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_label_export PRIMARY KEY (id), 
	CONSTRAINT fk_label_export_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_label_export_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_label_export_stored_file_id FOREIGN KEY(stored_file_id) REFERENCES stored_file (id), 
	CONSTRAINT fk_label_export_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE TABLE label_import (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	state TEXT NOT NULL, 
	progress TEXT, 
	input_file_url TEXT, 
	error_file_url TEXT, 
	status_file_url TEXT, 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_label_import PRIMARY KEY (id), 
	CONSTRAINT uq_label_import_project_id_name UNIQUE (project_id, name), 
	CONSTRAINT fk_label_import_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_label_import_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_label_import_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE TABLE label_import_part (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	label_import_id VARCHAR(25) NOT NULL, 
	"end" BIGINT NOT NULL, 
	lines INTEGER NOT NULL, 
	statuses TEXT NOT NULL, 
	errors TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_label_import_part PRIMARY KEY (id), 
	CONSTRAINT fk_label_import_part_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_label_import_part_label_import_id FOREIGN KEY(label_import_id) REFERENCES label_import (id)
);
CREATE TABLE labeling_frontend (
	id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT, 
	iframe_url_path TEXT, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_labeling_frontend PRIMARY KEY (id)
);
INSERT INTO "labeling_frontend" VALUES('cmwynlncn00003ywottps0r57','Editor','The labeling editor','editor','2026-11-27 07:22:16.055000','2026-11-27 07:22:16.055000',0);
CREATE TABLE labeling_frontend_options (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25), 
	labeling_frontend_id VARCHAR(25), 
	customization_options TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_labeling_frontend_options PRIMARY KEY (id), 
	CONSTRAINT fk_labeling_frontend_options_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_labeling_frontend_options_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_labeling_frontend_options_labeling_frontend_id FOREIGN KEY(labeling_frontend_id) REFERENCES labeling_frontend (id)
);
CREATE TABLE labeling_parameter_override (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25) NOT NULL, 
	data_row_id VARCHAR(25) NOT NULL, 
	priority INTEGER NOT NULL, 
	number_of_labels INTEGER, 
	former_priority INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_labeling_parameter_override PRIMARY KEY (id), 
	CONSTRAINT uq_labeling_parameter_override_project_id_data_row_id UNIQUE (project_id, data_row_id), 
	CONSTRAINT fk_labeling_parameter_override_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_labeling_parameter_override_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_labeling_parameter_override_data_row_id FOREIGN KEY(data_row_id) REFERENCES data_row (id)
);
INSERT INTO "labeling_parameter_override" VALUES('cmwynlpbj0000jvnevks14ku8','cmwynlncr0000td2yduo190kj','cmwynlp5h0000oijc12t9ovz6','cmwynlos90003dctxtejf22im',1,NULL,5,'2026-11-27 07:22:18.607000','2026-11-27 07:22:18.607000',0);
CREATE TABLE ontology (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT, 
	media_type TEXT, 
	editor_task_type TEXT, 
	normalized JSON NOT NULL, 
	object_schema_count INTEGER NOT NULL, 
	classification_schema_count INTEGER NOT NULL, 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_ontology PRIMARY KEY (id), 
	CONSTRAINT fk_ontology_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_ontology_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE TABLE organization (
	id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_organization PRIMARY KEY (id)
);
INSERT INTO "organization" VALUES('cmwynlncr0000td2yduo190kj','Organization','2026-11-27 07:22:16.059000','2026-11-27 07:22:16.059000',0);
CREATE TABLE prediction (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25) NOT NULL, 
	data_row_id VARCHAR(25) NOT NULL, 
	prediction_model_id VARCHAR(25) NOT NULL, 
	label TEXT NOT NULL, 
	annotations JSON NOT NULL, 
	agreement FLOAT, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_prediction PRIMARY KEY (id), 
	CONSTRAINT fk_prediction_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_prediction_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_prediction_data_row_id FOREIGN KEY(data_row_id) REFERENCES data_row (id), 
	CONSTRAINT fk_prediction_prediction_model_id FOREIGN KEY(prediction_model_id) REFERENCES prediction_model (id)
);
CREATE TABLE prediction_model (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	slug TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_prediction_model PRIMARY KEY (id), 
	CONSTRAINT fk_prediction_model_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_prediction_model_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE TABLE project (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT, 
	allowed_media_type TEXT, 
	editor_task_type TEXT, 
	upload_type TEXT, 
	auto_audit_number_of_labels INTEGER, 
	auto_audit_percentage FLOAT, 
	is_benchmark_enabled BOOLEAN, 
	is_consensus_enabled BOOLEAN, 
	last_activity_time DATETIME, 
	model_setup_complete BOOLEAN, 
	setup_complete DATETIME, 
	showing_predictions_to_labelers BOOLEAN, 
	instructions_url TEXT, 
	created_by_id VARCHAR(25), 
	ontology_id VARCHAR(25), 
	labeling_frontend_id VARCHAR(25), 
	active_prediction_model_id VARCHAR(25), 
	review_quota FLOAT, 
	data_row_count INTEGER DEFAULT '0' NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT fk_project_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_project_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id), 
	CONSTRAINT fk_project_ontology_id FOREIGN KEY(ontology_id) REFERENCES ontology (id), 
	CONSTRAINT fk_project_labeling_frontend_id FOREIGN KEY(labeling_frontend_id) REFERENCES labeling_frontend (id), 
	CONSTRAINT fk_project_active_prediction_model_id FOREIGN KEY(active_prediction_model_id) REFERENCES prediction_model (id)
);
INSERT INTO "project" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlncr0000td2yduo190kj','project',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 07:22:18.714000',NULL,NULL,NULL,NULL,'cmwynlncv00003oac06lp4n63',NULL,NULL,NULL,NULL,18,'2026-11-27 07:22:18.389000','2026-11-27 07:22:18.714000',0);
CREATE TABLE project_data_row (
	project_id VARCHAR(25) NOT NULL, 
	data_row_id VARCHAR(25) NOT NULL, 
	batch_id VARCHAR(25), 
	task_queue_id VARCHAR(25), 
	priority INTEGER NOT NULL, 
	CONSTRAINT pk_project_data_row PRIMARY KEY (project_id, data_row_id), 
	CONSTRAINT fk_project_data_row_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_data_row_data_row_id FOREIGN KEY(data_row_id) REFERENCES data_row (id), 
	CONSTRAINT fk_project_data_row_batch_id FOREIGN KEY(batch_id) REFERENCES batch (id), 
	CONSTRAINT fk_project_data_row_task_queue_id FOREIGN KEY(task_queue_id) REFERENCES task_queue (id)
);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos90000ndhpcmryism6',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos90003dctxtejf22im',NULL,'cmwynlp5i000051arrldqc6ad',1);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos90004wqkej0oat4cb',NULL,'cmwynlp5i00024te9x75il262',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos900050j5vczhy0w4e',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos9000673ge0cc6k9z9',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos90007gmx6aanmv07z',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos90008314cspth3qol',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos900095753k0w6di7i',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos9000ajfdax5dqop2c',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos9000bwk17zst1hrqq',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos9000cqn1reok3sdt4',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos9000dh03jnoiiplhn',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos9000ez8uyhdevoeml',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos9000gaaeheggjzyq8',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos9000h6chy6ftrn6hb',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos9000il5id63lpyakz',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlos9000jrl9xct5m2phl',NULL,'cmwynlp5i000051arrldqc6ad',5);
INSERT INTO "project_data_row" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlp1v00011uhpnatxecdo',NULL,'cmwynlp5i000051arrldqc6ad',5);
CREATE TABLE project_dataset (
	project_id VARCHAR(25) NOT NULL, 
	dataset_id VARCHAR(25) NOT NULL, 
	CONSTRAINT pk_project_dataset PRIMARY KEY (project_id, dataset_id), 
	CONSTRAINT fk_project_dataset_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_dataset_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id)
);
INSERT INTO "project_dataset" VALUES('cmwynlp5h0000oijc12t9ovz6','cmwynlogy00004lx7opun104s');
CREATE TABLE project_member (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25) NOT NULL, 
	user_id VARCHAR(25) NOT NULL, 
	role_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_project_member PRIMARY KEY (id), 
	CONSTRAINT uq_project_member_project_id_user_id UNIQUE (project_id, user_id), 
	CONSTRAINT fk_project_member_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_project_member_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_member_user_id FOREIGN KEY(user_id) REFERENCES user (id), 
	CONSTRAINT fk_project_member_role_id FOREIGN KEY(role_id) REFERENCES role (id)
);
INSERT INTO "project_member" VALUES('cmwynlp5j0000wjdr1boj1n5p','cmwynlncr0000td2yduo190kj','cmwynlp5h0000oijc12t9ovz6','cmwynlncv00003oac06lp4n63','cmwynlncl0000seglz18fq6d0','2026-11-27 07:22:18.391000','2026-11-27 07:22:18.391000',0);
CREATE TABLE project_resource_tag (
	project_id VARCHAR(25) NOT NULL, 
	resource_tag_id VARCHAR(25) NOT NULL, 
	CONSTRAINT pk_project_resource_tag PRIMARY KEY (project_id, resource_tag_id), 
	CONSTRAINT fk_project_resource_tag_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_resource_tag_resource_tag_id FOREIGN KEY(resource_tag_id) REFERENCES resource_tag (id)
);
CREATE TABLE reservation (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25) NOT NULL, 
	data_row_id VARCHAR(25) NOT NULL, 
	user_id VARCHAR(25) NOT NULL, 
	queue_type TEXT NOT NULL, 
	expires_at DATETIME NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_reservation PRIMARY KEY (id), 
	CONSTRAINT uq_reservation_project_id_data_row_id_queue_type_user_id UNIQUE (project_id, data_row_id, queue_type, user_id), 
	CONSTRAINT fk_reservation_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_reservation_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_reservation_data_row_id FOREIGN KEY(data_row_id) REFERENCES data_row (id), 
	CONSTRAINT fk_reservation_user_id FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE TABLE resource_tag (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	text TEXT NOT NULL, 
	color TEXT, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_resource_tag PRIMARY KEY (id), 
	CONSTRAINT fk_resource_tag_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id)
);
CREATE TABLE review (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	label_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25) NOT NULL, 
	created_by_id VARCHAR(25), 
	score FLOAT NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_review PRIMARY KEY (id), 
	CONSTRAINT fk_review_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_review_label_id FOREIGN KEY(label_id) REFERENCES label (id), 
	CONSTRAINT fk_review_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_review_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE TABLE role (
	id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT, 
	permissions JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_role PRIMARY KEY (id), 
	CONSTRAINT uq_role_name UNIQUE (name)
);
INSERT INTO "role" VALUES('cmwynlncl0000seglz18fq6d0','Admin','Everything in the organization.','["administer","annotate","manage"]','2026-11-27 07:22:16.053000','2026-11-27 07:22:16.053000',0);
INSERT INTO "role" VALUES('cmwynlncm0000hiniy2acugk4','Team manager','Manages projects and the people in them.','["annotate","manage"]','2026-11-27 07:22:16.054000','2026-11-27 07:22:16.054000',0);
INSERT INTO "role" VALUES('cmwynlncm0001nbkxh0zh08zs','Reviewer','Reviews and labels.','["annotate"]','2026-11-27 07:22:16.054000','2026-11-27 07:22:16.054000',0);
INSERT INTO "role" VALUES('cmwynlncm0002vz23vkkj2y0x','Labeler','Labels.','["annotate"]','2026-11-27 07:22:16.054000','2026-11-27 07:22:16.054000',0);
INSERT INTO "role" VALUES('cmwynlncm00032n3j9wy969k0','NONE','Roles in single projects only.','[]','2026-11-27 07:22:16.054000','2026-11-27 07:22:16.054000',0);
CREATE TABLE stored_file (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	content_type TEXT, 
	size BIGINT NOT NULL, 
	sha256 VARCHAR(64), 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_stored_file PRIMARY KEY (id), 
	CONSTRAINT fk_stored_file_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_stored_file_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
INSERT INTO "stored_file" VALUES('cmwynlomc00003z1tcrd8mwyj','cmwynlncr0000td2yduo190kj','json_import.json','application/json',2991,'ce3d67c8784f4c837c5b0d6628d3b7fdaeeb9877e8c456bf616456b892af840f','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.724000','2026-11-27 07:22:17.724000',0);
INSERT INTO "stored_file" VALUES('cmwynloq800003tv1qu8rkkol','cmwynlncr0000td2yduo190kj','manifest.json','application/json',175,'25cfb3ebb96a3ab9eb6c0ee2e96b2f4da9f53ae09c0508f3c89c8b87011412ef','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.850000','2026-11-27 07:22:17.850000',0);
INSERT INTO "stored_file" VALUES('cmwynlox900003z2tp2bt4i1q','cmwynlncr0000td2yduo190kj','json_import.json','application/json',254,'c413e987d895944f7c767e0e454271c5d6829fa82b9f7c1380dcf2b280473d53','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:18.148000','2026-11-27 07:22:18.148000',0);
INSERT INTO "stored_file" VALUES('cmwynloz30000sjtvowa2bdfs','cmwynlncr0000td2yduo190kj','manifest.json','application/json',174,'9163d2e998ba918d91d72080d236cfde681b86efd588cd4935bf6dcf0e3613a0','cmwynlncv00003oac06lp4n63','2026-11-27 07:22:18.186000','2026-11-27 07:22:18.186000',0);
CREATE TABLE task (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	type TEXT, 
	status TEXT NOT NULL, 
	completion_percentage FLOAT, 
	metadata JSON, 
	result TEXT, 
	errors TEXT, 
	rows_done INTEGER DEFAULT '0' NOT NULL, 
	rows_refused INTEGER DEFAULT '0' NOT NULL, 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_task PRIMARY KEY (id), 
	CONSTRAINT fk_task_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_task_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
INSERT INTO "task" VALUES('cmwynlor40000yg8erscwle5e','cmwynlncr0000td2yduo190kj','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,20,0,'cmwynlncv00003oac06lp4n63','2026-11-27 07:22:17.872000','2026-11-27 07:22:17.940000',0);
INSERT INTO "task" VALUES('cmwynlp1j0000k1064sc3rz5w','cmwynlncr0000td2yduo190kj','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,1,1,'cmwynlncv00003oac06lp4n63','2026-11-27 07:22:18.247000','2026-11-27 07:22:18.280000',0);
CREATE TABLE task_queue (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT, 
	queue_type TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_task_queue PRIMARY KEY (id), 
	CONSTRAINT fk_task_queue_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_task_queue_project_id FOREIGN KEY(project_id) REFERENCES project (id)
);
INSERT INTO "task_queue" VALUES('cmwynlp5i000051arrldqc6ad','cmwynlncr0000td2yduo190kj','cmwynlp5h0000oijc12t9ovz6','Initial labeling task',NULL,'INITIAL_LABELING_QUEUE','2026-11-27 07:22:18.390000','2026-11-27 07:22:18.390000',0);
INSERT INTO "task_queue" VALUES('cmwynlp5i000116w8ghhuro4g','cmwynlncr0000td2yduo190kj','cmwynlp5h0000oijc12t9ovz6','Rework (all rejected)',NULL,'MANUAL_REWORK_QUEUE','2026-11-27 07:22:18.390000','2026-11-27 07:22:18.390000',0);
INSERT INTO "task_queue" VALUES('cmwynlp5i00024te9x75il262','cmwynlncr0000td2yduo190kj','cmwynlp5h0000oijc12t9ovz6','Initial review task',NULL,'MANUAL_REVIEW_QUEUE','2026-11-27 07:22:18.390000','2026-11-27 07:22:18.390000',0);
CREATE TABLE upsert_outcome (
	task_id VARCHAR(25) NOT NULL, 
	ok BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	data_row_id VARCHAR(25), 
	message TEXT, 
	spec JSON, 
	CONSTRAINT pk_upsert_outcome PRIMARY KEY (task_id, ok, position), 
	CONSTRAINT fk_upsert_outcome_task_id FOREIGN KEY(task_id) REFERENCES task (id)
)
 WITHOUT ROWID

;
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,0,'cmwynlos90000ndhpcmryism6',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,1,'cmwynlos900010q4goyfnum9m',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,2,'cmwynlos90002hs1ocg0cn8z2',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,3,'cmwynlos90003dctxtejf22im',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,4,'cmwynlos90004wqkej0oat4cb',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,5,'cmwynlos900050j5vczhy0w4e',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,6,'cmwynlos9000673ge0cc6k9z9',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,7,'cmwynlos90007gmx6aanmv07z',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,8,'cmwynlos90008314cspth3qol',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,9,'cmwynlos900095753k0w6di7i',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,10,'cmwynlos9000ajfdax5dqop2c',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,11,'cmwynlos9000bwk17zst1hrqq',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,12,'cmwynlos9000cqn1reok3sdt4',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,13,'cmwynlos9000dh03jnoiiplhn',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,14,'cmwynlos9000ez8uyhdevoeml',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,15,'cmwynlos9000f2etybatl9tx3',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,16,'cmwynlos9000gaaeheggjzyq8',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,17,'cmwynlos9000h6chy6ftrn6hb',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,18,'cmwynlos9000il5id63lpyakz',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlor40000yg8erscwle5e',1,19,'cmwynlos9000jrl9xct5m2phl',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlp1j0000k1064sc3rz5w',0,0,NULL,'Duplicate global key: ''key-0''','{"externalId":null,"globalKey":"key-0","rowData":"again","metadata":[],"attachments":[]}');
INSERT INTO "upsert_outcome" VALUES('cmwynlp1j0000k1064sc3rz5w',1,1,'cmwynlp1v00011uhpnatxecdo',NULL,NULL);
CREATE TABLE user (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	email TEXT NOT NULL, 
	name TEXT NOT NULL, 
	nickname TEXT NOT NULL, 
	picture TEXT, 
	timezone TEXT, 
	is_external_user BOOLEAN NOT NULL, 
	is_viewer BOOLEAN NOT NULL, 
	last_login_at DATETIME, 
	org_role_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_user PRIMARY KEY (id), 
	CONSTRAINT fk_user_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_user_org_role_id FOREIGN KEY(org_role_id) REFERENCES role (id)
);
INSERT INTO "user" VALUES('cmwynlncv00003oac06lp4n63','cmwynlncr0000td2yduo190kj','admin@example.com','Admin','Admin',NULL,'UTC',0,0,NULL,'cmwynlncl0000seglz18fq6d0','2026-11-27 07:22:16.063000','2026-11-27 07:22:16.063000',0);
CREATE TABLE webhook (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	project_id VARCHAR(25), 
	url TEXT NOT NULL, 
	secret TEXT NOT NULL, 
	topics TEXT NOT NULL, 
	status TEXT NOT NULL, 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_webhook PRIMARY KEY (id), 
	CONSTRAINT fk_webhook_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_webhook_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_webhook_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE TABLE webhook_delivery (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	webhook_id VARCHAR(25) NOT NULL, 
	topic TEXT NOT NULL, 
	body JSON NOT NULL, 
	attempts INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_webhook_delivery PRIMARY KEY (id), 
	CONSTRAINT fk_webhook_delivery_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_webhook_delivery_webhook_id FOREIGN KEY(webhook_id) REFERENCES webhook (id)
);
CREATE INDEX ix_user_org_role_id ON user (org_role_id);
CREATE INDEX ix_api_key_user_id ON api_key (user_id);
CREATE INDEX ix_api_key_created_by_user_id ON api_key (created_by_user_id);
CREATE INDEX ix_dataset_created_by_id ON dataset (created_by_id);
CREATE INDEX ix_ontology_created_by_id ON ontology (created_by_id);
CREATE INDEX ix_prediction_model_created_by_id ON prediction_model (created_by_id);
CREATE INDEX ix_stored_file_created_by_id ON stored_file (created_by_id);
CREATE INDEX ix_task_created_by_id ON task (created_by_id);
CREATE INDEX ix_project_created_by_id ON project (created_by_id);
CREATE INDEX ix_project_active_prediction_model_id ON project (active_prediction_model_id);
CREATE INDEX ix_project_labeling_frontend_id ON project (labeling_frontend_id);
CREATE INDEX ix_project_ontology_id ON project (ontology_id);
CREATE INDEX ix_data_row_dataset_id_deleted_id ON data_row (dataset_id, deleted, id);
CREATE INDEX ix_data_row_external_id_dataset_id_deleted_id ON data_row (external_id, dataset_id, deleted, id);
CREATE UNIQUE INDEX uq_data_row_global_key ON data_row (global_key, organization_id) WHERE deleted IS 0;
CREATE INDEX ix_export_window_task_id_stream_type_end ON export_window (task_id, stream_type, "end");
CREATE INDEX ix_export_window_task_id ON export_window (task_id);
CREATE INDEX ix_export_window_stored_file_id ON export_window (stored_file_id);
CREATE INDEX ix_job_task_id ON job (task_id);
CREATE INDEX ix_job_user_id ON job (user_id);
CREATE INDEX ix_asset_metadata_data_row_id ON asset_metadata (data_row_id);
CREATE INDEX ix_project_member_user_id ON project_member (user_id);
CREATE INDEX ix_project_member_project_id ON project_member (project_id);
CREATE INDEX ix_project_member_role_id ON project_member (role_id);
CREATE INDEX ix_project_dataset_dataset_id ON project_dataset (dataset_id);
CREATE INDEX ix_project_resource_tag_resource_tag_id ON project_resource_tag (resource_tag_id);
CREATE INDEX ix_task_queue_project_id ON task_queue (project_id);
CREATE INDEX ix_batch_project_id ON batch (project_id);
CREATE INDEX ix_batch_created_by_id ON batch (created_by_id);
CREATE INDEX ix_data_row_attachment_data_row_id ON data_row_attachment (data_row_id);
CREATE INDEX ix_label_export_created_by_id ON label_export (created_by_id);
CREATE INDEX ix_label_export_project_id ON label_export (project_id);
CREATE INDEX ix_label_export_stored_file_id ON label_export (stored_file_id);
CREATE INDEX ix_label_import_project_id ON label_import (project_id);
CREATE INDEX ix_label_import_created_by_id ON label_import (created_by_id);
CREATE INDEX ix_labeling_frontend_options_labeling_frontend_id ON labeling_frontend_options (labeling_frontend_id);
CREATE INDEX ix_labeling_frontend_options_project_id ON labeling_frontend_options (project_id);
CREATE INDEX ix_labeling_parameter_override_project_id ON labeling_parameter_override (project_id);
CREATE INDEX ix_labeling_parameter_override_data_row_id ON labeling_parameter_override (data_row_id);
CREATE INDEX ix_prediction_project_id ON prediction (project_id);
CREATE INDEX ix_prediction_prediction_model_id ON prediction (prediction_model_id);
CREATE INDEX ix_prediction_data_row_id ON prediction (data_row_id);
CREATE INDEX ix_prediction_project_id_data_row_id ON prediction (project_id, data_row_id);
CREATE INDEX ix_reservation_project_id ON reservation (project_id);
CREATE INDEX ix_reservation_user_id ON reservation (user_id);
CREATE INDEX ix_reservation_data_row_id ON reservation (data_row_id);
CREATE INDEX ix_webhook_created_by_id ON webhook (created_by_id);
CREATE INDEX ix_webhook_project_id ON webhook (project_id);
CREATE INDEX ix_label_project_id_data_row_id ON label (project_id, data_row_id);
CREATE INDEX ix_label_project_id ON label (project_id);
CREATE INDEX ix_label_data_row_id ON label (data_row_id);
CREATE INDEX ix_label_label_import_id ON label (label_import_id);
CREATE INDEX ix_label_created_by_id ON label (created_by_id);
CREATE INDEX ix_label_label_import_id_data_row_id ON label (label_import_id, data_row_id);
CREATE INDEX ix_project_data_row_batch_id ON project_data_row (batch_id);
CREATE INDEX ix_project_data_row_task_queue_id_project_id ON project_data_row (task_queue_id, project_id);
CREATE INDEX ix_project_data_row_data_row_id ON project_data_row (data_row_id);
CREATE INDEX ix_label_import_part_label_import_id ON label_import_part (label_import_id);
CREATE INDEX ix_webhook_delivery_webhook_id ON webhook_delivery (webhook_id);
CREATE INDEX ix_webhook_delivery_webhook_id_due_at ON webhook_delivery (webhook_id, due_at, id);
CREATE INDEX ix_benchmark_project_id ON benchmark (project_id);
CREATE INDEX ix_benchmark_created_by_id ON benchmark (created_by_id);
CREATE INDEX ix_benchmark_label_id ON benchmark (label_id);
CREATE INDEX ix_review_label_id ON review (label_id);
CREATE INDEX ix_review_project_id ON review (project_id);
CREATE INDEX ix_review_created_by_id ON review (created_by_id);
COMMIT;
