-- {"rows": 18, "task": "cmwynl5ci0000257b0pn634kn", "project": true, "in_project": 18, "overrides": 1}
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
INSERT INTO "api_key" VALUES('cmwynl3f100008hovurtl2gol','cmwynl2lq00030zggwjq909ov','labelbox-gen serve','f16d05ec6b29248d2c61adb1e9263f78e4f7bace1b955014a2d17872cfe4064d',NULL,0,'cmwynl2ml0000fwlgjwe20hkb','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:50.220000','2026-11-27 07:21:50.220000',0);
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
INSERT INTO "custom_metadata_schema" VALUES('cmwynl2lr00000hf49xbspcic','cmwynl2lq00030zggwjq909ov','embedding','CustomMetadataEmbedding',1,'[]','2026-11-27 07:21:49.167000','2026-11-27 07:21:49.167000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl2ma00002wyl8ztst7nw','cmwynl2lq00030zggwjq909ov','tag','CustomMetadataString',1,'[]','2026-11-27 07:21:49.185000','2026-11-27 07:21:49.185000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl2ma0001fuqc0g53ergu','cmwynl2lq00030zggwjq909ov','captureDateTime','CustomMetadataDateTime',1,'[]','2026-11-27 07:21:49.186000','2026-11-27 07:21:49.186000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl2ma0002u3nk207wguqs','cmwynl2lq00030zggwjq909ov','skipNFrames','CustomMetadataNumber',1,'[]','2026-11-27 07:21:49.186000','2026-11-27 07:21:49.186000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl2ma00063prxfb4lhrby','cmwynl2lq00030zggwjq909ov','split','CustomMetadataEnum',1,'[{"id": "cmwynl2ma0003xfdfqi1ymyq5", "name": "train", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynl2ma0004oij3ienup14f", "name": "valid", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynl2ma00052l9io6iu3vv5", "name": "test", "kind": "CustomMetadataEnumOption", "reserved": true}]','2026-11-27 07:21:49.186000','2026-11-27 07:21:49.186000',0);
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
INSERT INTO "data_row" VALUES('cmwynl56q0000bjehjctuxvvn','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-0','key-0','text 0','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q000126ke961ywzz4','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-1','key-1','text 1','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:53.151000',1);
INSERT INTO "data_row" VALUES('cmwynl56q0002e9f7jk0m1p59','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-2','key-2','text 2','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:53.151000',1);
INSERT INTO "data_row" VALUES('cmwynl56q0003vizu8wfmxv59','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-3','key-3','text 3','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q0004cuv5i5hziz70','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-4','key-4','text 4','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q00051687mxfh1ncu','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-5','key-5','text 5','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q0006ao26xdtami4v','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-6','key-6','text 6','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q0007ha5c051zj47b','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-7','key-7','text 7','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q0008b59dvp73r5fz','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-8','key-8','text 8','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q00098lezgsm7l0al','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-9','key-9','text 9','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q000ai3rgh7tlfwnu','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-10','key-10','text 10','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q000bwdwmrxwwr9uo','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-11','key-11','text 11','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q000ckeb08qecdy4a','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-12','key-12','text 12','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q000d2y55gqzzcakm','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-13','key-13','text 13','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q000ehp1qcuggm8uo','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-14','key-14','text 14','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q000fyed2ihqmbbt9','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-15','key-15','text 15','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:53.151000',1);
INSERT INTO "data_row" VALUES('cmwynl56q000gy2cmm7op9nc5','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-16','key-16','text 16','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q000hqwrzke916qwd','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-17','key-17','text 17','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q000i8kpxdxltudzb','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-18','key-18','text 18','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl56q000jclrdypq2e0dd','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl','e-19','key-19','text 19','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.514000','2026-11-27 07:21:52.514000',0);
INSERT INTO "data_row" VALUES('cmwynl5de0001vti3grcnlxuh','cmwynl2lq00030zggwjq909ov','cmwynl4ql0000x510hc5zpqfl',NULL,'key-20','new','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.754000','2026-11-27 07:21:52.754000',0);
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
INSERT INTO "data_row_import" VALUES('cmwynl57c000003yp17xniium','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',0,1,NULL,'{}','cmwynl56q0000bjehjctuxvvn','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c0001gapcwi29x3fo','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',1,1,NULL,'{}','cmwynl56q000126ke961ywzz4','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c0002ur7siial31c1','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',2,1,NULL,'{}','cmwynl56q0002e9f7jk0m1p59','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c00037ueuztzv98v6','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',3,1,NULL,'{}','cmwynl56q0003vizu8wfmxv59','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c00047wey6i2lx4n8','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',4,1,NULL,'{}','cmwynl56q0004cuv5i5hziz70','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c00054mpvxc3kex0g','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',5,1,NULL,'{}','cmwynl56q00051687mxfh1ncu','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c0006e7yk2ux56v3h','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',6,1,NULL,'{}','cmwynl56q0006ao26xdtami4v','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c0007qg85dfkqy5l8','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',7,1,NULL,'{}','cmwynl56q0007ha5c051zj47b','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c0008sxmnlz1wwueg','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',8,1,NULL,'{}','cmwynl56q0008b59dvp73r5fz','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c0009726bgmppv7rm','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',9,1,NULL,'{}','cmwynl56q00098lezgsm7l0al','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c000ag1vhqfo2df2y','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',10,1,NULL,'{}','cmwynl56q000ai3rgh7tlfwnu','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c000b9q6p1481i2id','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',11,1,NULL,'{}','cmwynl56q000bwdwmrxwwr9uo','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c000c3uv553txksfm','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',12,1,NULL,'{}','cmwynl56q000ckeb08qecdy4a','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c000d6m7zq60nmsvz','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',13,1,NULL,'{}','cmwynl56q000d2y55gqzzcakm','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c000ee89625plcthm','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',14,1,NULL,'{}','cmwynl56q000ehp1qcuggm8uo','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c000fcsqy9ujf8l4p','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',15,1,NULL,'{}','cmwynl56q000fyed2ihqmbbt9','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c000gf6n7n9euqxhs','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',16,1,NULL,'{}','cmwynl56q000gy2cmm7op9nc5','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c000harejewkfkuze','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',17,1,NULL,'{}','cmwynl56q000hqwrzke916qwd','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c000iw7hhl1lfowto','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',18,1,NULL,'{}','cmwynl56q000i8kpxdxltudzb','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl57c000jqfna5kteusxj','cmwynl2lq00030zggwjq909ov','cmwynl5330000y5dx7ak9lzt9',19,1,NULL,'{}','cmwynl56q000jclrdypq2e0dd','2026-11-27 07:21:52.536000','2026-11-27 07:21:52.536000',0);
INSERT INTO "data_row_import" VALUES('cmwynl5ei00005lkts61vku12','cmwynl2lq00030zggwjq909ov','cmwynl5ci0000257b0pn634kn',0,0,'Duplicate global key: ''key-0''','{"externalId": null, "globalKey": "key-0", "rowData": "again", "metadata": [], "attachments": []}',NULL,'2026-11-27 07:21:52.794000','2026-11-27 07:21:52.794000',0);
INSERT INTO "data_row_import" VALUES('cmwynl5ei0001ab5d8wql9klz','cmwynl2lq00030zggwjq909ov','cmwynl5ci0000257b0pn634kn',1,1,NULL,'{}','cmwynl5de0001vti3grcnlxuh','2026-11-27 07:21:52.794000','2026-11-27 07:21:52.794000',0);
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
INSERT INTO "dataset" VALUES('cmwynl4ql0000x510hc5zpqfl','cmwynl2lq00030zggwjq909ov','dataset',NULL,'cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:51.933000','2026-11-27 07:21:51.933000',0);
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
INSERT INTO "label" VALUES('cmwynl5t60000i5iu9xiycbl0','cmwynl2lq00030zggwjq909ov','cmwynl5i700000od470ha7p2p','cmwynl56q0004cuv5i5hziz70','cmwynl2ml0000fwlgjwe20hkb','{"a": 1}','{}',0.0,NULL,NULL,0,NULL,'2026-11-27 07:21:53.322000','2026-11-27 07:21:53.322000',0);
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
INSERT INTO "labeling_frontend" VALUES('cmwynl2lq0002xbkm52gtu56z','Editor','The labeling editor','editor','2026-11-27 07:21:49.166000','2026-11-27 07:21:49.166000',0);
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
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_labeling_parameter_override PRIMARY KEY (id), 
	CONSTRAINT uq_labeling_parameter_override_project_id_data_row_id UNIQUE (project_id, data_row_id), 
	CONSTRAINT fk_labeling_parameter_override_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_labeling_parameter_override_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_labeling_parameter_override_data_row_id FOREIGN KEY(data_row_id) REFERENCES data_row (id)
);
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
INSERT INTO "organization" VALUES('cmwynl2lq00030zggwjq909ov','Organization','2026-11-27 07:21:49.166000','2026-11-27 07:21:49.166000',0);
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
INSERT INTO "project" VALUES('cmwynl5i700000od470ha7p2p','cmwynl2lq00030zggwjq909ov','project',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-27 07:21:53.388000',NULL,NULL,NULL,NULL,'cmwynl2ml0000fwlgjwe20hkb',NULL,NULL,NULL,NULL,'2026-11-27 07:21:52.927000','2026-11-27 07:21:53.388000',0);
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
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q0000bjehjctuxvvn',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q000126ke961ywzz4',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q0002e9f7jk0m1p59',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q0003vizu8wfmxv59',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q0004cuv5i5hziz70',NULL,'cmwynl5io0002l5ihkjv2k1pl',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q00051687mxfh1ncu',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q0006ao26xdtami4v',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q0007ha5c051zj47b',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q0008b59dvp73r5fz',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q00098lezgsm7l0al',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q000ai3rgh7tlfwnu',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q000bwdwmrxwwr9uo',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q000ckeb08qecdy4a',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q000d2y55gqzzcakm',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q000ehp1qcuggm8uo',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q000fyed2ihqmbbt9',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q000gy2cmm7op9nc5',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q000hqwrzke916qwd',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q000i8kpxdxltudzb',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl56q000jclrdypq2e0dd',NULL,'cmwynl5io0000ooecmv27tp6y',5);
INSERT INTO "project_data_row" VALUES('cmwynl5i700000od470ha7p2p','cmwynl5de0001vti3grcnlxuh',NULL,'cmwynl5io0000ooecmv27tp6y',5);
CREATE TABLE project_dataset (
	project_id VARCHAR(25) NOT NULL, 
	dataset_id VARCHAR(25) NOT NULL, 
	CONSTRAINT pk_project_dataset PRIMARY KEY (project_id, dataset_id), 
	CONSTRAINT fk_project_dataset_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_dataset_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id)
);
INSERT INTO "project_dataset" VALUES('cmwynl5i700000od470ha7p2p','cmwynl4ql0000x510hc5zpqfl');
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
INSERT INTO "project_member" VALUES('cmwynl5ip0000xs0xns9if5yv','cmwynl2lq00030zggwjq909ov','cmwynl5i700000od470ha7p2p','cmwynl2ml0000fwlgjwe20hkb','cmwynl2ln000055z62hcfa6p0','2026-11-27 07:21:52.945000','2026-11-27 07:21:52.945000',0);
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
INSERT INTO "role" VALUES('cmwynl2ln000055z62hcfa6p0','Admin','Everything in the organization.','["administer", "annotate", "manage"]','2026-11-27 07:21:49.163000','2026-11-27 07:21:49.163000',0);
INSERT INTO "role" VALUES('cmwynl2lp0000vx1g6g63if4b','Team manager','Manages projects and the people in them.','["annotate", "manage"]','2026-11-27 07:21:49.165000','2026-11-27 07:21:49.165000',0);
INSERT INTO "role" VALUES('cmwynl2lp000135w1wiujsgpk','Reviewer','Reviews and labels.','["annotate"]','2026-11-27 07:21:49.165000','2026-11-27 07:21:49.165000',0);
INSERT INTO "role" VALUES('cmwynl2lq0000kyo0jdbc52ks','Labeler','Labels.','["annotate"]','2026-11-27 07:21:49.165000','2026-11-27 07:21:49.165000',0);
INSERT INTO "role" VALUES('cmwynl2lq0001doyn9grgpc1m','NONE','Roles in single projects only.','[]','2026-11-27 07:21:49.166000','2026-11-27 07:21:49.166000',0);
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
INSERT INTO "stored_file" VALUES('cmwynl4w5000079amzp8ixvho','cmwynl2lq00030zggwjq909ov','json_import.json','application/json',2991,'0dac17e9f4c392e9a16939d42878690cdbc15554f11cbb24006b5c54d8473499','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.169000','2026-11-27 07:21:52.169000',0);
INSERT INTO "stored_file" VALUES('cmwynl4z900000hvjsw10adhl','cmwynl2lq00030zggwjq909ov','manifest.json','application/json',175,'998e8309074f174e36c2e39a604bd2246fd1affc7afa0fc0b00506f6a886bf3e','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.289000','2026-11-27 07:21:52.289000',0);
INSERT INTO "stored_file" VALUES('cmwynl5ai00003nf4qzhi9zt1','cmwynl2lq00030zggwjq909ov','json_import.json','application/json',254,'c9bcf536755fd548999b0394aea04434ef0e0b29902f029e1d7bcd9ed01c43a3','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.656000','2026-11-27 07:21:52.656000',0);
INSERT INTO "stored_file" VALUES('cmwynl5b4000047lcfxj7737e','cmwynl2lq00030zggwjq909ov','manifest.json','application/json',174,'671bf2549aa00d2c7dc4f33ccff4c1006597531337232e7ebe9c06c4d049ea45','cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.676000','2026-11-27 07:21:52.676000',0);
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
INSERT INTO "task" VALUES('cmwynl5330000y5dx7ak9lzt9','cmwynl2lq00030zggwjq909ov','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.383000','2026-11-27 07:21:52.592000',0);
INSERT INTO "task" VALUES('cmwynl5ci0000257b0pn634kn','cmwynl2lq00030zggwjq909ov','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynl2ml0000fwlgjwe20hkb','2026-11-27 07:21:52.722000','2026-11-27 07:21:52.832000',0);
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
INSERT INTO "task_queue" VALUES('cmwynl5io0000ooecmv27tp6y','cmwynl2lq00030zggwjq909ov','cmwynl5i700000od470ha7p2p','Initial labeling task',NULL,'INITIAL_LABELING_QUEUE','2026-11-27 07:21:52.944000','2026-11-27 07:21:52.944000',0);
INSERT INTO "task_queue" VALUES('cmwynl5io000159229o5x8mkw','cmwynl2lq00030zggwjq909ov','cmwynl5i700000od470ha7p2p','Rework (all rejected)',NULL,'MANUAL_REWORK_QUEUE','2026-11-27 07:21:52.944000','2026-11-27 07:21:52.944000',0);
INSERT INTO "task_queue" VALUES('cmwynl5io0002l5ihkjv2k1pl','cmwynl2lq00030zggwjq909ov','cmwynl5i700000od470ha7p2p','Initial review task',NULL,'MANUAL_REVIEW_QUEUE','2026-11-27 07:21:52.944000','2026-11-27 07:21:52.944000',0);
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
INSERT INTO "user" VALUES('cmwynl2ml0000fwlgjwe20hkb','cmwynl2lq00030zggwjq909ov','admin@example.com','Admin','Admin',NULL,'UTC',0,0,NULL,'cmwynl2ln000055z62hcfa6p0','2026-11-27 07:21:49.197000','2026-11-27 07:21:49.197000',0);
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
CREATE INDEX ix_data_row_external_id_organization_id ON data_row (external_id, organization_id);
CREATE INDEX ix_data_row_created_by_id ON data_row (created_by_id);
CREATE INDEX ix_data_row_dataset_id_id ON data_row (dataset_id, id);
CREATE UNIQUE INDEX uq_data_row_global_key ON data_row (global_key, organization_id) WHERE deleted IS 0;
CREATE INDEX ix_data_row_dataset_id ON data_row (dataset_id);
CREATE INDEX ix_project_active_prediction_model_id ON project (active_prediction_model_id);
CREATE INDEX ix_project_created_by_id ON project (created_by_id);
CREATE INDEX ix_project_labeling_frontend_id ON project (labeling_frontend_id);
CREATE INDEX ix_project_ontology_id ON project (ontology_id);
CREATE INDEX ix_export_window_task_id ON export_window (task_id);
CREATE INDEX ix_export_window_stored_file_id ON export_window (stored_file_id);
CREATE INDEX ix_export_window_task_id_stream_type_end ON export_window (task_id, stream_type, "end");
CREATE INDEX ix_job_task_id ON job (task_id);
CREATE INDEX ix_job_user_id ON job (user_id);
CREATE INDEX ix_asset_metadata_data_row_id ON asset_metadata (data_row_id);
CREATE INDEX ix_data_row_attachment_data_row_id ON data_row_attachment (data_row_id);
CREATE INDEX ix_project_member_project_id ON project_member (project_id);
CREATE INDEX ix_project_member_user_id ON project_member (user_id);
CREATE INDEX ix_project_member_role_id ON project_member (role_id);
CREATE INDEX ix_project_dataset_dataset_id ON project_dataset (dataset_id);
CREATE INDEX ix_project_resource_tag_resource_tag_id ON project_resource_tag (resource_tag_id);
CREATE INDEX ix_task_queue_project_id ON task_queue (project_id);
CREATE INDEX ix_batch_created_by_id ON batch (created_by_id);
CREATE INDEX ix_batch_project_id ON batch (project_id);
CREATE INDEX ix_label_export_project_id ON label_export (project_id);
CREATE INDEX ix_label_export_created_by_id ON label_export (created_by_id);
CREATE INDEX ix_label_export_stored_file_id ON label_export (stored_file_id);
CREATE INDEX ix_label_import_project_id ON label_import (project_id);
CREATE INDEX ix_label_import_created_by_id ON label_import (created_by_id);
CREATE INDEX ix_labeling_frontend_options_labeling_frontend_id ON labeling_frontend_options (labeling_frontend_id);
CREATE INDEX ix_labeling_frontend_options_project_id ON labeling_frontend_options (project_id);
CREATE INDEX ix_labeling_parameter_override_data_row_id ON labeling_parameter_override (data_row_id);
CREATE INDEX ix_labeling_parameter_override_project_id ON labeling_parameter_override (project_id);
CREATE INDEX ix_prediction_project_id_data_row_id ON prediction (project_id, data_row_id);
CREATE INDEX ix_prediction_project_id ON prediction (project_id);
CREATE INDEX ix_prediction_data_row_id ON prediction (data_row_id);
CREATE INDEX ix_prediction_prediction_model_id ON prediction (prediction_model_id);
CREATE INDEX ix_reservation_project_id ON reservation (project_id);
CREATE INDEX ix_reservation_data_row_id ON reservation (data_row_id);
CREATE INDEX ix_reservation_user_id ON reservation (user_id);
CREATE INDEX ix_data_row_import_task_id ON data_row_import (task_id);
CREATE INDEX ix_data_row_import_data_row_id ON data_row_import (data_row_id);
CREATE UNIQUE INDEX uq_data_row_import_task_id_position ON data_row_import (task_id, position);
CREATE INDEX ix_webhook_project_id ON webhook (project_id);
CREATE INDEX ix_webhook_created_by_id ON webhook (created_by_id);
CREATE INDEX ix_label_label_import_id_data_row_id ON label (label_import_id, data_row_id);
CREATE INDEX ix_label_project_id ON label (project_id);
CREATE INDEX ix_label_data_row_id ON label (data_row_id);
CREATE INDEX ix_label_project_id_data_row_id ON label (project_id, data_row_id);
CREATE INDEX ix_label_created_by_id ON label (created_by_id);
CREATE INDEX ix_label_label_import_id ON label (label_import_id);
CREATE INDEX ix_project_data_row_data_row_id ON project_data_row (data_row_id);
CREATE INDEX ix_project_data_row_batch_id ON project_data_row (batch_id);
CREATE INDEX ix_project_data_row_task_queue_id ON project_data_row (task_queue_id);
CREATE INDEX ix_label_import_part_label_import_id ON label_import_part (label_import_id);
CREATE INDEX ix_webhook_delivery_webhook_id ON webhook_delivery (webhook_id);
CREATE INDEX ix_webhook_delivery_webhook_id_due_at ON webhook_delivery (webhook_id, due_at, id);
CREATE INDEX ix_benchmark_project_id ON benchmark (project_id);
CREATE INDEX ix_benchmark_label_id ON benchmark (label_id);
CREATE INDEX ix_benchmark_created_by_id ON benchmark (created_by_id);
CREATE INDEX ix_review_project_id ON review (project_id);
CREATE INDEX ix_review_created_by_id ON review (created_by_id);
CREATE INDEX ix_review_label_id ON review (label_id);
COMMIT;
