-- {"rows": 18, "task": "cmwynlcqv0000hldm49ebbqy0", "project": true, "in_project": 18, "overrides": 1}
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
INSERT INTO "api_key" VALUES('cmwynlb3t000007ehsefog44i','cmwynl96d00001ap5xnyj7mzy','labelbox-gen serve','f16d05ec6b29248d2c61adb1e9263f78e4f7bace1b955014a2d17872cfe4064d',NULL,0,'cmwynl9730000gq1ls7n5zkmz','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:00.185000','2026-11-27 07:22:00.185000',0);
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
INSERT INTO "custom_metadata_schema" VALUES('cmwynl96d00011jujek2acvqc','cmwynl96d00001ap5xnyj7mzy','embedding','CustomMetadataEmbedding',1,'[]','2026-11-27 07:21:57.685000','2026-11-27 07:21:57.685000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl96e000070rpz87wfkf0','cmwynl96d00001ap5xnyj7mzy','tag','CustomMetadataString',1,'[]','2026-11-27 07:21:57.686000','2026-11-27 07:21:57.686000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl96e00017ffkck5qlpvb','cmwynl96d00001ap5xnyj7mzy','captureDateTime','CustomMetadataDateTime',1,'[]','2026-11-27 07:21:57.686000','2026-11-27 07:21:57.686000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl96f0000fovlqdiqfa55','cmwynl96d00001ap5xnyj7mzy','skipNFrames','CustomMetadataNumber',1,'[]','2026-11-27 07:21:57.687000','2026-11-27 07:21:57.687000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl96f0004gblmdqbvsohh','cmwynl96d00001ap5xnyj7mzy','split','CustomMetadataEnum',1,'[{"id": "cmwynl96f0001sihkb0bbb0u5", "name": "train", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynl96f0002ows6t7qznmci", "name": "valid", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynl96f000302l95hig9hkg", "name": "test", "kind": "CustomMetadataEnumOption", "reserved": true}]','2026-11-27 07:21:57.687000','2026-11-27 07:21:57.687000',0);
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
INSERT INTO "data_row" VALUES('cmwynlchk0000gr26dsgit46h','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-0','key-0','text 0','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk0001ip5l5ruyqqc9','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-1','key-1','text 1','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:02.826000',1);
INSERT INTO "data_row" VALUES('cmwynlchk0002o32rw9i658zg','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-2','key-2','text 2','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:02.826000',1);
INSERT INTO "data_row" VALUES('cmwynlchk0003hwv7uc8pcq6y','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-3','key-3','text 3','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk0004nh4w8rz23bq9','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-4','key-4','text 4','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk00051r6vhmvqxnop','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-5','key-5','text 5','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk0006thyuzh8tjesk','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-6','key-6','text 6','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk0007r1fandynobzf','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-7','key-7','text 7','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk0008lxeqekw2zq97','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-8','key-8','text 8','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk0009m1wm0827g706','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-9','key-9','text 9','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk000al4yqgtefuuzm','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-10','key-10','text 10','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk000b716i8jqybv7v','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-11','key-11','text 11','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk000cdi4e8kw5ci88','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-12','key-12','text 12','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk000dywix59s4zk6j','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-13','key-13','text 13','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk000enkgllocpr3f3','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-14','key-14','text 14','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk000fhuxmjysxjcvp','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-15','key-15','text 15','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:02.826000',1);
INSERT INTO "data_row" VALUES('cmwynlchk000gh2kh6s5qjbv8','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-16','key-16','text 16','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk000hoozs1dz1plyc','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-17','key-17','text 17','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk000i6ay85skugimx','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-18','key-18','text 18','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlchk000j7vfe41mr4ob4','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r','e-19','key-19','text 19','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.976000','2026-11-27 07:22:01.976000',0);
INSERT INTO "data_row" VALUES('cmwynlcru0001qscus59fvwzk','cmwynl96d00001ap5xnyj7mzy','cmwynlcb20000m7xborvvk91r',NULL,'key-20','new','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:02.346000','2026-11-27 07:22:02.346000',0);
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
CREATE TABLE data_row_import (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	task_id VARCHAR(25) NOT NULL, 
	position INTEGER NOT NULL, 
	ok BOOLEAN NOT NULL, 
	message TEXT, 
	spec JSON NOT NULL, 
	data_row_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_data_row_import PRIMARY KEY (id), 
	CONSTRAINT fk_data_row_import_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_data_row_import_task_id FOREIGN KEY(task_id) REFERENCES task (id), 
	CONSTRAINT fk_data_row_import_data_row_id FOREIGN KEY(data_row_id) REFERENCES data_row (id)
);
INSERT INTO "data_row_import" VALUES('cmwynlchl0000sigkh0svi4id','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',0,1,NULL,'{}','cmwynlchk0000gr26dsgit46h','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl0001lacszfab8coq','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',1,1,NULL,'{}','cmwynlchk0001ip5l5ruyqqc9','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl0002lwpj3timr8gb','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',2,1,NULL,'{}','cmwynlchk0002o32rw9i658zg','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl00036p5kqcynxyhu','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',3,1,NULL,'{}','cmwynlchk0003hwv7uc8pcq6y','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl00040woklcaztd7k','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',4,1,NULL,'{}','cmwynlchk0004nh4w8rz23bq9','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl0005kfdve9y6g887','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',5,1,NULL,'{}','cmwynlchk00051r6vhmvqxnop','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl0006dt33twk7fwsg','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',6,1,NULL,'{}','cmwynlchk0006thyuzh8tjesk','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl00070pab3kqpdcuc','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',7,1,NULL,'{}','cmwynlchk0007r1fandynobzf','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl0008vmy8d85rtf8m','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',8,1,NULL,'{}','cmwynlchk0008lxeqekw2zq97','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl0009tyxl55wfp1ky','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',9,1,NULL,'{}','cmwynlchk0009m1wm0827g706','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl000a5emoiyrzipqw','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',10,1,NULL,'{}','cmwynlchk000al4yqgtefuuzm','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl000bxa39z2r0rn0o','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',11,1,NULL,'{}','cmwynlchk000b716i8jqybv7v','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl000cxskoivwbgg9v','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',12,1,NULL,'{}','cmwynlchk000cdi4e8kw5ci88','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl000djitms4e79cpl','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',13,1,NULL,'{}','cmwynlchk000dywix59s4zk6j','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl000expn6h4eg2wse','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',14,1,NULL,'{}','cmwynlchk000enkgllocpr3f3','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl000fpf6g52v429da','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',15,1,NULL,'{}','cmwynlchk000fhuxmjysxjcvp','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl000gpzbvpzicynsn','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',16,1,NULL,'{}','cmwynlchk000gh2kh6s5qjbv8','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl000hpezhwee77rgh','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',17,1,NULL,'{}','cmwynlchk000hoozs1dz1plyc','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl000irrtl1n176027','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',18,1,NULL,'{}','cmwynlchk000i6ay85skugimx','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlchl000jq8bh6wfilr3e','cmwynl96d00001ap5xnyj7mzy','cmwynlcet00007hgoqdh3jpht',19,1,NULL,'{}','cmwynlchk000j7vfe41mr4ob4','2026-11-27 07:22:01.977000','2026-11-27 07:22:01.977000',0);
INSERT INTO "data_row_import" VALUES('cmwynlcrv0000l52pcfkkluj2','cmwynl96d00001ap5xnyj7mzy','cmwynlcqv0000hldm49ebbqy0',0,0,'Duplicate global key: ''key-0''','{"externalId": null, "globalKey": "key-0", "rowData": "again", "metadata": [], "attachments": []}',NULL,'2026-11-27 07:22:02.347000','2026-11-27 07:22:02.347000',0);
INSERT INTO "data_row_import" VALUES('cmwynlcrv0001biaz1veolmw2','cmwynl96d00001ap5xnyj7mzy','cmwynlcqv0000hldm49ebbqy0',1,1,NULL,'{}','cmwynlcru0001qscus59fvwzk','2026-11-27 07:22:02.347000','2026-11-27 07:22:02.347000',0);
CREATE TABLE dataset (
	id VARCHAR(25) NOT NULL, 
	organization_id VARCHAR(25) NOT NULL, 
	name TEXT NOT NULL, 
	description TEXT, 
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_dataset PRIMARY KEY (id), 
	CONSTRAINT fk_dataset_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_dataset_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
INSERT INTO "dataset" VALUES('cmwynlcb20000m7xborvvk91r','cmwynl96d00001ap5xnyj7mzy','dataset',NULL,'cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.742000','2026-11-27 07:22:01.742000',0);
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
INSERT INTO "label" VALUES('cmwynldeh0000b4j5cnnzv2gs','cmwynl96d00001ap5xnyj7mzy','cmwynlcw200007kja5kwv261c','cmwynlchk0004nh4w8rz23bq9','cmwynl9730000gq1ls7n5zkmz','{"a": 1}','{}',0.0,NULL,NULL,0,NULL,'2026-11-27 07:22:03.161000','2026-11-27 07:22:03.161000',0);
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
INSERT INTO "labeling_frontend" VALUES('cmwynl96c0000dlpzpg0q8y22','Editor','The labeling editor','editor','2026-11-27 07:21:57.684000','2026-11-27 07:21:57.684000',0);
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
INSERT INTO "labeling_parameter_override" VALUES('cmwynld7x00001k2v6kcjssfi','cmwynl96d00001ap5xnyj7mzy','cmwynlcw200007kja5kwv261c','cmwynlchk0003hwv7uc8pcq6y',1,NULL,5,'2026-11-27 07:22:02.925000','2026-11-27 07:22:02.925000',0);
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
INSERT INTO "organization" VALUES('cmwynl96d00001ap5xnyj7mzy','Organization','2026-11-27 07:21:57.685000','2026-11-27 07:21:57.685000',0);
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
INSERT INTO "project" VALUES('cmwynlcw200007kja5kwv261c','cmwynl96d00001ap5xnyj7mzy','project',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 07:22:03.206000',NULL,NULL,NULL,NULL,'cmwynl9730000gq1ls7n5zkmz',NULL,NULL,NULL,NULL,'2026-11-27 07:22:02.498000','2026-11-27 07:22:03.206000',0);
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
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk0000gr26dsgit46h',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk0001ip5l5ruyqqc9',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk0002o32rw9i658zg',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk0003hwv7uc8pcq6y',NULL,'cmwynlcw400008j4u34rrzk0c',1);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk0004nh4w8rz23bq9',NULL,'cmwynlcw40002txthbrd1r8oi',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk00051r6vhmvqxnop',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk0006thyuzh8tjesk',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk0007r1fandynobzf',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk0008lxeqekw2zq97',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk0009m1wm0827g706',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk000al4yqgtefuuzm',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk000b716i8jqybv7v',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk000cdi4e8kw5ci88',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk000dywix59s4zk6j',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk000enkgllocpr3f3',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk000fhuxmjysxjcvp',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk000gh2kh6s5qjbv8',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk000hoozs1dz1plyc',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk000i6ay85skugimx',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlchk000j7vfe41mr4ob4',NULL,'cmwynlcw400008j4u34rrzk0c',5);
INSERT INTO "project_data_row" VALUES('cmwynlcw200007kja5kwv261c','cmwynlcru0001qscus59fvwzk',NULL,'cmwynlcw400008j4u34rrzk0c',5);
CREATE TABLE project_dataset (
	project_id VARCHAR(25) NOT NULL, 
	dataset_id VARCHAR(25) NOT NULL, 
	CONSTRAINT pk_project_dataset PRIMARY KEY (project_id, dataset_id), 
	CONSTRAINT fk_project_dataset_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_dataset_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id)
);
INSERT INTO "project_dataset" VALUES('cmwynlcw200007kja5kwv261c','cmwynlcb20000m7xborvvk91r');
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
INSERT INTO "project_member" VALUES('cmwynlcw40003bvhb1thu5sgz','cmwynl96d00001ap5xnyj7mzy','cmwynlcw200007kja5kwv261c','cmwynl9730000gq1ls7n5zkmz','cmwynl95t0000n2rjsjw9ul6i','2026-11-27 07:22:02.500000','2026-11-27 07:22:02.500000',0);
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
INSERT INTO "role" VALUES('cmwynl95t0000n2rjsjw9ul6i','Admin','Everything in the organization.','["administer", "annotate", "manage"]','2026-11-27 07:21:57.665000','2026-11-27 07:21:57.665000',0);
INSERT INTO "role" VALUES('cmwynl95v0000dwx95mopd4fo','Team manager','Manages projects and the people in them.','["annotate", "manage"]','2026-11-27 07:21:57.666000','2026-11-27 07:21:57.666000',0);
INSERT INTO "role" VALUES('cmwynl95v0001eg89i26dxt1m','Reviewer','Reviews and labels.','["annotate"]','2026-11-27 07:21:57.667000','2026-11-27 07:21:57.667000',0);
INSERT INTO "role" VALUES('cmwynl95v00021qr27rqaqkdg','Labeler','Labels.','["annotate"]','2026-11-27 07:21:57.667000','2026-11-27 07:21:57.667000',0);
INSERT INTO "role" VALUES('cmwynl96b0000kcdvuya81tzc','NONE','Roles in single projects only.','[]','2026-11-27 07:21:57.683000','2026-11-27 07:21:57.683000',0);
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
INSERT INTO "stored_file" VALUES('cmwynlcca0000lolz8pgjg5yo','cmwynl96d00001ap5xnyj7mzy','json_import.json','application/json',2991,'a7d7aa01305bd28fbf5834116dcc1e5c5d297ff8a57224cd9756ad7fabc68681','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.795000','2026-11-27 07:22:01.795000',0);
INSERT INTO "stored_file" VALUES('cmwynlccr0000vqas55hhih3j','cmwynl96d00001ap5xnyj7mzy','manifest.json','application/json',175,'fa799dcbe40309b4f5ff22b6c4ed345cc8563f8294ecbdf56b757ccbfee0742a','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.816000','2026-11-27 07:22:01.816000',0);
INSERT INTO "stored_file" VALUES('cmwynlcls0000gy77jlyifdoa','cmwynl96d00001ap5xnyj7mzy','json_import.json','application/json',254,'4c1a0a40ab2d48400e510cd66276521ddf4e95fcf5c67a7e997c481ab982147e','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:02.138000','2026-11-27 07:22:02.138000',0);
INSERT INTO "stored_file" VALUES('cmwynlcot0000hu3tq2iwwvte','cmwynl96d00001ap5xnyj7mzy','manifest.json','application/json',174,'d2148d1d514533263785d2bbc3bd1fd77f99a79736515c9086b8bd7f182f951f','cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:02.265000','2026-11-27 07:22:02.265000',0);
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
	created_by_id VARCHAR(25), 
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_task PRIMARY KEY (id), 
	CONSTRAINT fk_task_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_task_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
INSERT INTO "task" VALUES('cmwynlcet00007hgoqdh3jpht','cmwynl96d00001ap5xnyj7mzy','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:01.877000','2026-11-27 07:22:01.989000',0);
INSERT INTO "task" VALUES('cmwynlcqv0000hldm49ebbqy0','cmwynl96d00001ap5xnyj7mzy','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynl9730000gq1ls7n5zkmz','2026-11-27 07:22:02.311000','2026-11-27 07:22:02.364000',0);
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
INSERT INTO "task_queue" VALUES('cmwynlcw400008j4u34rrzk0c','cmwynl96d00001ap5xnyj7mzy','cmwynlcw200007kja5kwv261c','Initial labeling task',NULL,'INITIAL_LABELING_QUEUE','2026-11-27 07:22:02.500000','2026-11-27 07:22:02.500000',0);
INSERT INTO "task_queue" VALUES('cmwynlcw400014oonmy0tes9y','cmwynl96d00001ap5xnyj7mzy','cmwynlcw200007kja5kwv261c','Rework (all rejected)',NULL,'MANUAL_REWORK_QUEUE','2026-11-27 07:22:02.500000','2026-11-27 07:22:02.500000',0);
INSERT INTO "task_queue" VALUES('cmwynlcw40002txthbrd1r8oi','cmwynl96d00001ap5xnyj7mzy','cmwynlcw200007kja5kwv261c','Initial review task',NULL,'MANUAL_REVIEW_QUEUE','2026-11-27 07:22:02.500000','2026-11-27 07:22:02.500000',0);
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
INSERT INTO "user" VALUES('cmwynl9730000gq1ls7n5zkmz','cmwynl96d00001ap5xnyj7mzy','admin@example.com','Admin','Admin',NULL,'UTC',0,0,NULL,'cmwynl95t0000n2rjsjw9ul6i','2026-11-27 07:21:57.711000','2026-11-27 07:21:57.711000',0);
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
CREATE INDEX ix_api_key_created_by_user_id ON api_key (created_by_user_id);
CREATE INDEX ix_api_key_user_id ON api_key (user_id);
CREATE INDEX ix_dataset_created_by_id ON dataset (created_by_id);
CREATE INDEX ix_ontology_created_by_id ON ontology (created_by_id);
CREATE INDEX ix_prediction_model_created_by_id ON prediction_model (created_by_id);
CREATE INDEX ix_stored_file_created_by_id ON stored_file (created_by_id);
CREATE INDEX ix_task_created_by_id ON task (created_by_id);
CREATE INDEX ix_data_row_dataset_id_id ON data_row (dataset_id, id);
CREATE INDEX ix_data_row_created_by_id ON data_row (created_by_id);
CREATE INDEX ix_data_row_external_id_organization_id ON data_row (external_id, organization_id);
CREATE INDEX ix_data_row_dataset_id ON data_row (dataset_id);
CREATE UNIQUE INDEX uq_data_row_global_key ON data_row (global_key, organization_id) WHERE deleted IS 0;
CREATE INDEX ix_project_created_by_id ON project (created_by_id);
CREATE INDEX ix_project_ontology_id ON project (ontology_id);
CREATE INDEX ix_project_active_prediction_model_id ON project (active_prediction_model_id);
CREATE INDEX ix_project_labeling_frontend_id ON project (labeling_frontend_id);
CREATE INDEX ix_export_window_task_id ON export_window (task_id);
CREATE INDEX ix_export_window_task_id_stream_type_end ON export_window (task_id, stream_type, "end");
CREATE INDEX ix_export_window_stored_file_id ON export_window (stored_file_id);
CREATE INDEX ix_job_task_id ON job (task_id);
CREATE INDEX ix_job_user_id ON job (user_id);
CREATE INDEX ix_asset_metadata_data_row_id ON asset_metadata (data_row_id);
CREATE INDEX ix_data_row_attachment_data_row_id ON data_row_attachment (data_row_id);
CREATE INDEX ix_project_member_project_id ON project_member (project_id);
CREATE INDEX ix_project_member_role_id ON project_member (role_id);
CREATE INDEX ix_project_member_user_id ON project_member (user_id);
CREATE INDEX ix_project_dataset_dataset_id ON project_dataset (dataset_id);
CREATE INDEX ix_project_resource_tag_resource_tag_id ON project_resource_tag (resource_tag_id);
CREATE INDEX ix_task_queue_project_id ON task_queue (project_id);
CREATE INDEX ix_batch_project_id ON batch (project_id);
CREATE INDEX ix_batch_created_by_id ON batch (created_by_id);
CREATE INDEX ix_label_export_project_id ON label_export (project_id);
CREATE INDEX ix_label_export_created_by_id ON label_export (created_by_id);
CREATE INDEX ix_label_export_stored_file_id ON label_export (stored_file_id);
CREATE INDEX ix_label_import_project_id ON label_import (project_id);
CREATE INDEX ix_label_import_created_by_id ON label_import (created_by_id);
CREATE INDEX ix_labeling_frontend_options_project_id ON labeling_frontend_options (project_id);
CREATE INDEX ix_labeling_frontend_options_labeling_frontend_id ON labeling_frontend_options (labeling_frontend_id);
CREATE INDEX ix_labeling_parameter_override_data_row_id ON labeling_parameter_override (data_row_id);
CREATE INDEX ix_labeling_parameter_override_project_id ON labeling_parameter_override (project_id);
CREATE INDEX ix_prediction_prediction_model_id ON prediction (prediction_model_id);
CREATE INDEX ix_prediction_data_row_id ON prediction (data_row_id);
CREATE INDEX ix_prediction_project_id ON prediction (project_id);
CREATE INDEX ix_prediction_project_id_data_row_id ON prediction (project_id, data_row_id);
CREATE INDEX ix_reservation_user_id ON reservation (user_id);
CREATE INDEX ix_reservation_project_id ON reservation (project_id);
CREATE INDEX ix_reservation_data_row_id ON reservation (data_row_id);
CREATE INDEX ix_data_row_import_task_id ON data_row_import (task_id);
CREATE UNIQUE INDEX uq_data_row_import_task_id_position ON data_row_import (task_id, position);
CREATE INDEX ix_data_row_import_data_row_id ON data_row_import (data_row_id);
CREATE INDEX ix_webhook_project_id ON webhook (project_id);
CREATE INDEX ix_webhook_created_by_id ON webhook (created_by_id);
CREATE INDEX ix_label_label_import_id ON label (label_import_id);
CREATE INDEX ix_label_data_row_id ON label (data_row_id);
CREATE INDEX ix_label_project_id ON label (project_id);
CREATE INDEX ix_label_project_id_data_row_id ON label (project_id, data_row_id);
CREATE INDEX ix_label_label_import_id_data_row_id ON label (label_import_id, data_row_id);
CREATE INDEX ix_label_created_by_id ON label (created_by_id);
CREATE INDEX ix_project_data_row_data_row_id ON project_data_row (data_row_id);
CREATE INDEX ix_project_data_row_batch_id ON project_data_row (batch_id);
CREATE INDEX ix_project_data_row_task_queue_id ON project_data_row (task_queue_id);
CREATE INDEX ix_label_import_part_label_import_id ON label_import_part (label_import_id);
CREATE INDEX ix_webhook_delivery_webhook_id_due_at ON webhook_delivery (webhook_id, due_at, id);
CREATE INDEX ix_webhook_delivery_webhook_id ON webhook_delivery (webhook_id);
CREATE INDEX ix_benchmark_project_id ON benchmark (project_id);
CREATE INDEX ix_benchmark_created_by_id ON benchmark (created_by_id);
CREATE INDEX ix_benchmark_label_id ON benchmark (label_id);
CREATE INDEX ix_review_project_id ON review (project_id);
CREATE INDEX ix_review_created_by_id ON review (created_by_id);
CREATE INDEX ix_review_label_id ON review (label_id);
COMMIT;
