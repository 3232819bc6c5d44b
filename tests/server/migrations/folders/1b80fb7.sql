-- {"rows": 18, "task": "cmwynlknf0000i7virw9r886e", "project": true, "in_project": 18, "overrides": 1}
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
INSERT INTO "api_key" VALUES('cmwynlir50000fv3pdcezyuwn','cmwynlhgi0000z1x8advdxvhe','labelbox-gen serve','f16d05ec6b29248d2c61adb1e9263f78e4f7bace1b955014a2d17872cfe4064d',NULL,0,'cmwynlhhl0000l7qtbivnj2nt','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:10.097000','2026-11-27 07:22:10.097000',0);
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
INSERT INTO "custom_metadata_schema" VALUES('cmwynlhhj0000exr30vr9vqmn','cmwynlhgi0000z1x8advdxvhe','embedding','CustomMetadataEmbedding',1,'[]','2026-11-27 07:22:08.455000','2026-11-27 07:22:08.455000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynlhhk00009m0j4u5ripc4','cmwynlhgi0000z1x8advdxvhe','tag','CustomMetadataString',1,'[]','2026-11-27 07:22:08.456000','2026-11-27 07:22:08.456000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynlhhk0001ra3ybs6iuzug','cmwynlhgi0000z1x8advdxvhe','captureDateTime','CustomMetadataDateTime',1,'[]','2026-11-27 07:22:08.456000','2026-11-27 07:22:08.456000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynlhhk0002q1fkk5bpdbyq','cmwynlhgi0000z1x8advdxvhe','skipNFrames','CustomMetadataNumber',1,'[]','2026-11-27 07:22:08.456000','2026-11-27 07:22:08.456000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynlhhk0006ggx382wc6vde','cmwynlhgi0000z1x8advdxvhe','split','CustomMetadataEnum',1,'[{"id":"cmwynlhhk0003grsu66gzbslm","name":"train","kind":"CustomMetadataEnumOption","reserved":true},{"id":"cmwynlhhk0004g5vdhf47eypu","name":"valid","kind":"CustomMetadataEnumOption","reserved":true},{"id":"cmwynlhhk0005ogzx2fzgfb93","name":"test","kind":"CustomMetadataEnumOption","reserved":true}]','2026-11-27 07:22:08.456000','2026-11-27 07:22:08.456000',0);
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
INSERT INTO "data_row" VALUES('cmwynlkex0000dkomerxzbhj0','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-0','key-0','text 0','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex0001rwh3bxaywshy','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-1','key-1','text 1','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:13.194000',1);
INSERT INTO "data_row" VALUES('cmwynlkex00020zagr3a302z3','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-2','key-2','text 2','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:13.194000',1);
INSERT INTO "data_row" VALUES('cmwynlkex0003kf96qsoa1y82','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-3','key-3','text 3','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex0004qgjl4ai2ryxe','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-4','key-4','text 4','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex0005n2x4ztyut6ch','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-5','key-5','text 5','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex0006b6feeu643t89','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-6','key-6','text 6','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex00076z63wnuqjbof','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-7','key-7','text 7','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex0008n2oi9vr50v23','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-8','key-8','text 8','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex00096h4uq55o8hj5','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-9','key-9','text 9','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex000afexjdxbqpmq4','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-10','key-10','text 10','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex000bc2vsei2i15x8','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-11','key-11','text 11','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex000cq1hrt8ftlq0h','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-12','key-12','text 12','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex000dd03ygu6x7dox','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-13','key-13','text 13','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex000ehqo3ve1et718','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-14','key-14','text 14','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex000foze0onjgfzsn','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-15','key-15','text 15','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:13.194000',1);
INSERT INTO "data_row" VALUES('cmwynlkex000glrptdjyl4inf','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-16','key-16','text 16','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex000h3xpm3vecflud','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-17','key-17','text 17','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex000ii4zxdl5uu2id','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-18','key-18','text 18','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkex000js2fc5zb16b57','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb','e-19','key-19','text 19','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.250000','2026-11-27 07:22:12.250000',0);
INSERT INTO "data_row" VALUES('cmwynlkor0001ow2gjnz6yyf1','cmwynlhgi0000z1x8advdxvhe','cmwynlk52000054u8assvezhb',NULL,'key-20','new','TEXT','{"mimeType":"text/plain","assetType":"text"}','[]','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.616000','2026-11-27 07:22:12.616000',0);
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
INSERT INTO "dataset" VALUES('cmwynlk52000054u8assvezhb','cmwynlhgi0000z1x8advdxvhe','dataset',NULL,18,'cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:11.894000','2026-11-27 07:22:11.894000',0);
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
INSERT INTO "label" VALUES('cmwynlla300000khc1joi2pzm','cmwynlhgi0000z1x8advdxvhe','cmwynlkv700001mpjj4twavyl','cmwynlkex0004qgjl4ai2ryxe','cmwynlhhl0000l7qtbivnj2nt','{"a": 1}','{}',0.0,NULL,NULL,0,NULL,'2026-11-27 07:22:13.371000','2026-11-27 07:22:13.371000',0);
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
INSERT INTO "labeling_frontend" VALUES('cmwynlhgh00040dtwnd7wx0nn','Editor','The labeling editor','editor','2026-11-27 07:22:08.417000','2026-11-27 07:22:08.417000',0);
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
INSERT INTO "labeling_parameter_override" VALUES('cmwynll7m0000lmfbxlnww4n5','cmwynlhgi0000z1x8advdxvhe','cmwynlkv700001mpjj4twavyl','cmwynlkex0003kf96qsoa1y82',1,NULL,5,'2026-11-27 07:22:13.282000','2026-11-27 07:22:13.282000',0);
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
INSERT INTO "organization" VALUES('cmwynlhgi0000z1x8advdxvhe','Organization','2026-11-27 07:22:08.418000','2026-11-27 07:22:08.418000',0);
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
INSERT INTO "project" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlhgi0000z1x8advdxvhe','project',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 07:22:13.411000',NULL,NULL,NULL,NULL,'cmwynlhhl0000l7qtbivnj2nt',NULL,NULL,NULL,NULL,18,'2026-11-27 07:22:12.819000','2026-11-27 07:22:13.411000',0);
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
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex0000dkomerxzbhj0',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex0003kf96qsoa1y82',NULL,'cmwynlkv90000mz98ic6b52ps',1);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex0004qgjl4ai2ryxe',NULL,'cmwynlkv90002lj9piefz9wr2',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex0005n2x4ztyut6ch',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex0006b6feeu643t89',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex00076z63wnuqjbof',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex0008n2oi9vr50v23',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex00096h4uq55o8hj5',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex000afexjdxbqpmq4',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex000bc2vsei2i15x8',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex000cq1hrt8ftlq0h',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex000dd03ygu6x7dox',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex000ehqo3ve1et718',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex000glrptdjyl4inf',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex000h3xpm3vecflud',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex000ii4zxdl5uu2id',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkex000js2fc5zb16b57',NULL,'cmwynlkv90000mz98ic6b52ps',5);
INSERT INTO "project_data_row" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlkor0001ow2gjnz6yyf1',NULL,'cmwynlkv90000mz98ic6b52ps',5);
CREATE TABLE project_dataset (
	project_id VARCHAR(25) NOT NULL, 
	dataset_id VARCHAR(25) NOT NULL, 
	CONSTRAINT pk_project_dataset PRIMARY KEY (project_id, dataset_id), 
	CONSTRAINT fk_project_dataset_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_dataset_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id)
);
INSERT INTO "project_dataset" VALUES('cmwynlkv700001mpjj4twavyl','cmwynlk52000054u8assvezhb');
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
INSERT INTO "project_member" VALUES('cmwynlkv90003b8pq2ie6qcyz','cmwynlhgi0000z1x8advdxvhe','cmwynlkv700001mpjj4twavyl','cmwynlhhl0000l7qtbivnj2nt','cmwynlhgg0000h0havw42iz2y','2026-11-27 07:22:12.837000','2026-11-27 07:22:12.837000',0);
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
INSERT INTO "role" VALUES('cmwynlhgg0000h0havw42iz2y','Admin','Everything in the organization.','["administer","annotate","manage"]','2026-11-27 07:22:08.416000','2026-11-27 07:22:08.416000',0);
INSERT INTO "role" VALUES('cmwynlhgh0000klu34ipy2644','Team manager','Manages projects and the people in them.','["annotate","manage"]','2026-11-27 07:22:08.417000','2026-11-27 07:22:08.417000',0);
INSERT INTO "role" VALUES('cmwynlhgh0001heitbpscnjd1','Reviewer','Reviews and labels.','["annotate"]','2026-11-27 07:22:08.417000','2026-11-27 07:22:08.417000',0);
INSERT INTO "role" VALUES('cmwynlhgh0002yghnko8jst80','Labeler','Labels.','["annotate"]','2026-11-27 07:22:08.417000','2026-11-27 07:22:08.417000',0);
INSERT INTO "role" VALUES('cmwynlhgh00035klofopwoqwo','NONE','Roles in single projects only.','[]','2026-11-27 07:22:08.417000','2026-11-27 07:22:08.417000',0);
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
INSERT INTO "stored_file" VALUES('cmwynlk7a0000tgitrlnuqw4a','cmwynlhgi0000z1x8advdxvhe','json_import.json','application/json',2991,'757150f82cc342a61d8218f5d341961acb696a7267d8495c5282557a1e5ef8af','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:11.996000','2026-11-27 07:22:11.996000',0);
INSERT INTO "stored_file" VALUES('cmwynlkbo0000c097biur2iri','cmwynlhgi0000z1x8advdxvhe','manifest.json','application/json',175,'b74996b9d650bc3502a8e53e1ac941d724106dfe1e198820e7a0ea62162167e8','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.192000','2026-11-27 07:22:12.192000',0);
INSERT INTO "stored_file" VALUES('cmwynlki90000ye00s82oggv1','cmwynlhgi0000z1x8advdxvhe','json_import.json','application/json',254,'59255ea6db1960c0fe96ce11aa70c187f69410e41226a6f0d8c110da8949f03d','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.372000','2026-11-27 07:22:12.372000',0);
INSERT INTO "stored_file" VALUES('cmwynlkks0000o8fp9tic2k41','cmwynlhgi0000z1x8advdxvhe','manifest.json','application/json',174,'cbb6b9c38b8c7e3da08ea8e4956835b96b52a0d070e2c3b2e7ae38c2df9760e3','cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.496000','2026-11-27 07:22:12.496000',0);
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
INSERT INTO "task" VALUES('cmwynlke1000001blkfs4b6nd','cmwynlhgi0000z1x8advdxvhe','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,20,0,'cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.217000','2026-11-27 07:22:12.270000',0);
INSERT INTO "task" VALUES('cmwynlknf0000i7virw9r886e','cmwynlhgi0000z1x8advdxvhe','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,1,1,'cmwynlhhl0000l7qtbivnj2nt','2026-11-27 07:22:12.555000','2026-11-27 07:22:12.625000',0);
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
INSERT INTO "task_queue" VALUES('cmwynlkv90000mz98ic6b52ps','cmwynlhgi0000z1x8advdxvhe','cmwynlkv700001mpjj4twavyl','Initial labeling task',NULL,'INITIAL_LABELING_QUEUE','2026-11-27 07:22:12.837000','2026-11-27 07:22:12.837000',0);
INSERT INTO "task_queue" VALUES('cmwynlkv90001uopm6pzzmsq8','cmwynlhgi0000z1x8advdxvhe','cmwynlkv700001mpjj4twavyl','Rework (all rejected)',NULL,'MANUAL_REWORK_QUEUE','2026-11-27 07:22:12.837000','2026-11-27 07:22:12.837000',0);
INSERT INTO "task_queue" VALUES('cmwynlkv90002lj9piefz9wr2','cmwynlhgi0000z1x8advdxvhe','cmwynlkv700001mpjj4twavyl','Initial review task',NULL,'MANUAL_REVIEW_QUEUE','2026-11-27 07:22:12.837000','2026-11-27 07:22:12.837000',0);
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
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,0,'cmwynlkex0000dkomerxzbhj0',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,1,'cmwynlkex0001rwh3bxaywshy',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,2,'cmwynlkex00020zagr3a302z3',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,3,'cmwynlkex0003kf96qsoa1y82',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,4,'cmwynlkex0004qgjl4ai2ryxe',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,5,'cmwynlkex0005n2x4ztyut6ch',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,6,'cmwynlkex0006b6feeu643t89',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,7,'cmwynlkex00076z63wnuqjbof',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,8,'cmwynlkex0008n2oi9vr50v23',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,9,'cmwynlkex00096h4uq55o8hj5',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,10,'cmwynlkex000afexjdxbqpmq4',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,11,'cmwynlkex000bc2vsei2i15x8',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,12,'cmwynlkex000cq1hrt8ftlq0h',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,13,'cmwynlkex000dd03ygu6x7dox',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,14,'cmwynlkex000ehqo3ve1et718',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,15,'cmwynlkex000foze0onjgfzsn',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,16,'cmwynlkex000glrptdjyl4inf',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,17,'cmwynlkex000h3xpm3vecflud',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,18,'cmwynlkex000ii4zxdl5uu2id',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlke1000001blkfs4b6nd',1,19,'cmwynlkex000js2fc5zb16b57',NULL,NULL);
INSERT INTO "upsert_outcome" VALUES('cmwynlknf0000i7virw9r886e',0,0,NULL,'Duplicate global key: ''key-0''','{"externalId":null,"globalKey":"key-0","rowData":"again","metadata":[],"attachments":[]}');
INSERT INTO "upsert_outcome" VALUES('cmwynlknf0000i7virw9r886e',1,1,'cmwynlkor0001ow2gjnz6yyf1',NULL,NULL);
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
INSERT INTO "user" VALUES('cmwynlhhl0000l7qtbivnj2nt','cmwynlhgi0000z1x8advdxvhe','admin@example.com','Admin','Admin',NULL,'UTC',0,0,NULL,'cmwynlhgg0000h0havw42iz2y','2026-11-27 07:22:08.457000','2026-11-27 07:22:08.457000',0);
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
CREATE INDEX ix_project_ontology_id ON project (ontology_id);
CREATE INDEX ix_project_active_prediction_model_id ON project (active_prediction_model_id);
CREATE INDEX ix_project_labeling_frontend_id ON project (labeling_frontend_id);
CREATE INDEX ix_data_row_dataset_id_deleted_id ON data_row (dataset_id, deleted, id);
CREATE UNIQUE INDEX uq_data_row_global_key ON data_row (global_key, organization_id) WHERE deleted IS 0;
CREATE INDEX ix_data_row_external_id_organization_id ON data_row (external_id, organization_id);
CREATE INDEX ix_export_window_task_id ON export_window (task_id);
CREATE INDEX ix_export_window_task_id_stream_type_end ON export_window (task_id, stream_type, "end");
CREATE INDEX ix_export_window_stored_file_id ON export_window (stored_file_id);
CREATE INDEX ix_job_task_id ON job (task_id);
CREATE INDEX ix_job_user_id ON job (user_id);
CREATE INDEX ix_asset_metadata_data_row_id ON asset_metadata (data_row_id);
CREATE INDEX ix_project_member_project_id ON project_member (project_id);
CREATE INDEX ix_project_member_user_id ON project_member (user_id);
CREATE INDEX ix_project_member_role_id ON project_member (role_id);
CREATE INDEX ix_project_dataset_dataset_id ON project_dataset (dataset_id);
CREATE INDEX ix_project_resource_tag_resource_tag_id ON project_resource_tag (resource_tag_id);
CREATE INDEX ix_task_queue_project_id ON task_queue (project_id);
CREATE INDEX ix_batch_created_by_id ON batch (created_by_id);
CREATE INDEX ix_batch_project_id ON batch (project_id);
CREATE INDEX ix_data_row_attachment_data_row_id ON data_row_attachment (data_row_id);
CREATE INDEX ix_label_export_project_id ON label_export (project_id);
CREATE INDEX ix_label_export_created_by_id ON label_export (created_by_id);
CREATE INDEX ix_label_export_stored_file_id ON label_export (stored_file_id);
CREATE INDEX ix_label_import_project_id ON label_import (project_id);
CREATE INDEX ix_label_import_created_by_id ON label_import (created_by_id);
CREATE INDEX ix_labeling_frontend_options_project_id ON labeling_frontend_options (project_id);
CREATE INDEX ix_labeling_frontend_options_labeling_frontend_id ON labeling_frontend_options (labeling_frontend_id);
CREATE INDEX ix_labeling_parameter_override_data_row_id ON labeling_parameter_override (data_row_id);
CREATE INDEX ix_labeling_parameter_override_project_id ON labeling_parameter_override (project_id);
CREATE INDEX ix_prediction_data_row_id ON prediction (data_row_id);
CREATE INDEX ix_prediction_project_id ON prediction (project_id);
CREATE INDEX ix_prediction_prediction_model_id ON prediction (prediction_model_id);
CREATE INDEX ix_prediction_project_id_data_row_id ON prediction (project_id, data_row_id);
CREATE INDEX ix_reservation_project_id ON reservation (project_id);
CREATE INDEX ix_reservation_user_id ON reservation (user_id);
CREATE INDEX ix_reservation_data_row_id ON reservation (data_row_id);
CREATE INDEX ix_webhook_project_id ON webhook (project_id);
CREATE INDEX ix_webhook_created_by_id ON webhook (created_by_id);
CREATE INDEX ix_label_project_id_data_row_id ON label (project_id, data_row_id);
CREATE INDEX ix_label_data_row_id ON label (data_row_id);
CREATE INDEX ix_label_label_import_id ON label (label_import_id);
CREATE INDEX ix_label_project_id ON label (project_id);
CREATE INDEX ix_label_label_import_id_data_row_id ON label (label_import_id, data_row_id);
CREATE INDEX ix_label_created_by_id ON label (created_by_id);
CREATE INDEX ix_project_data_row_data_row_id ON project_data_row (data_row_id);
CREATE INDEX ix_project_data_row_batch_id ON project_data_row (batch_id);
CREATE INDEX ix_project_data_row_task_queue_id_project_id ON project_data_row (task_queue_id, project_id);
CREATE INDEX ix_label_import_part_label_import_id ON label_import_part (label_import_id);
CREATE INDEX ix_webhook_delivery_webhook_id ON webhook_delivery (webhook_id);
CREATE INDEX ix_webhook_delivery_webhook_id_due_at ON webhook_delivery (webhook_id, due_at, id);
CREATE INDEX ix_benchmark_project_id ON benchmark (project_id);
CREATE INDEX ix_benchmark_label_id ON benchmark (label_id);
CREATE INDEX ix_benchmark_created_by_id ON benchmark (created_by_id);
CREATE INDEX ix_review_label_id ON review (label_id);
CREATE INDEX ix_review_created_by_id ON review (created_by_id);
CREATE INDEX ix_review_project_id ON review (project_id);
COMMIT;
