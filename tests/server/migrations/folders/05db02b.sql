-- {"rows": 18, "task": "cmwynkwuz0000vkbksjvjga3u", "project": true, "in_project": 18, "overrides": 1}
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
INSERT INTO "api_key" VALUES('cmwynktqg0000xc6o6cwbqr6m','cmwynkt480000aa5yfm1u224o','key','f16d05ec6b29248d2c61adb1e9263f78e4f7bace1b955014a2d17872cfe4064d',NULL,0,'cmwynkt510000v9sa7ulp6q8j','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:37.672000','2026-11-27 07:21:37.672000',0);
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
INSERT INTO "custom_metadata_schema" VALUES('cmwynkt4f0000nkxn5wdnubu7','cmwynkt480000aa5yfm1u224o','embedding','CustomMetadataEmbedding',1,'[]','2026-11-27 07:21:36.879000','2026-11-27 07:21:36.879000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkt4g0000awxy4678nmo4','cmwynkt480000aa5yfm1u224o','tag','CustomMetadataString',1,'[]','2026-11-27 07:21:36.880000','2026-11-27 07:21:36.880000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkt4g0001e5hm8nb60abn','cmwynkt480000aa5yfm1u224o','captureDateTime','CustomMetadataDateTime',1,'[]','2026-11-27 07:21:36.880000','2026-11-27 07:21:36.880000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkt4g0002g0ey0mw501dc','cmwynkt480000aa5yfm1u224o','skipNFrames','CustomMetadataNumber',1,'[]','2026-11-27 07:21:36.880000','2026-11-27 07:21:36.880000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkt4h0003b8bvp298opl3','cmwynkt480000aa5yfm1u224o','split','CustomMetadataEnum',1,'[{"id": "cmwynkt4h0000csolynni9u8v", "name": "train", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynkt4h0001samrl504unyr", "name": "valid", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynkt4h0002a2ccblgp4z8s", "name": "test", "kind": "CustomMetadataEnumOption", "reserved": true}]','2026-11-27 07:21:36.881000','2026-11-27 07:21:36.881000',0);
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
INSERT INTO "data_row" VALUES('cmwynkwaq0000ev8h258jwoot','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-0','key-0','text 0','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq00012xpaei7w1vhm','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-1','key-1','text 1','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:42.616000',1);
INSERT INTO "data_row" VALUES('cmwynkwaq0002sttd97a5tp1f','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-2','key-2','text 2','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:42.616000',1);
INSERT INTO "data_row" VALUES('cmwynkwaq0003pu7jhqs0qg73','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-3','key-3','text 3','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq0004poipr3xf287w','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-4','key-4','text 4','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq0005dnlunzpos2pf','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-5','key-5','text 5','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq0006xtn85j6rix20','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-6','key-6','text 6','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq000747a03x6369ht','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-7','key-7','text 7','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq0008tyjrjkifwu3h','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-8','key-8','text 8','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq0009165zq483a7xc','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-9','key-9','text 9','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq000a9ak4a2sslced','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-10','key-10','text 10','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq000bix8rn2l8s6je','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-11','key-11','text 11','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq000c59eagn6cocgr','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-12','key-12','text 12','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq000dkeiaivqb83i7','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-13','key-13','text 13','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq000ecbmy7onktewk','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-14','key-14','text 14','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq000f0vbgvmf9zy7o','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-15','key-15','text 15','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:42.616000',1);
INSERT INTO "data_row" VALUES('cmwynkwaq000gtbwatx1li556','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-16','key-16','text 16','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq000h1hhays82y656','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-17','key-17','text 17','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq000iba5nclxrp46h','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-18','key-18','text 18','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwaq000jxj9byw2jywcv','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter','e-19','key-19','text 19','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.994000','2026-11-27 07:21:40.994000',0);
INSERT INTO "data_row" VALUES('cmwynkwvh0001uougb2ndsyel','cmwynkt480000aa5yfm1u224o','cmwynkvl600005neaoforcter',NULL,'key-20','new','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:41.741000','2026-11-27 07:21:41.741000',0);
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
INSERT INTO "data_row_import" VALUES('cmwynkwdm0000d7dornsf6yh8','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',0,1,NULL,'{}','cmwynkwaq0000ev8h258jwoot','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm0001cu6qajs1tfgh','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',1,1,NULL,'{}','cmwynkwaq00012xpaei7w1vhm','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm00029tlr6kybvk75','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',2,1,NULL,'{}','cmwynkwaq0002sttd97a5tp1f','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm0003wmj91tr1rh44','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',3,1,NULL,'{}','cmwynkwaq0003pu7jhqs0qg73','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm000439rn5gd82gs3','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',4,1,NULL,'{}','cmwynkwaq0004poipr3xf287w','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm0005o3ju9wpmjcvy','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',5,1,NULL,'{}','cmwynkwaq0005dnlunzpos2pf','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm0006vet6puc2twd2','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',6,1,NULL,'{}','cmwynkwaq0006xtn85j6rix20','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm0007kw3lpz8dd5xk','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',7,1,NULL,'{}','cmwynkwaq000747a03x6369ht','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm0008oi2pg8r84gnq','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',8,1,NULL,'{}','cmwynkwaq0008tyjrjkifwu3h','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm0009a7ademb4f0os','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',9,1,NULL,'{}','cmwynkwaq0009165zq483a7xc','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm000a00ww5hhihxie','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',10,1,NULL,'{}','cmwynkwaq000a9ak4a2sslced','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm000bj7hdozckq9ya','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',11,1,NULL,'{}','cmwynkwaq000bix8rn2l8s6je','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm000c0q8ixfpo6w10','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',12,1,NULL,'{}','cmwynkwaq000c59eagn6cocgr','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm000dlkt06fzoaox2','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',13,1,NULL,'{}','cmwynkwaq000dkeiaivqb83i7','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm000evjbgapkj71st','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',14,1,NULL,'{}','cmwynkwaq000ecbmy7onktewk','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm000fjjzbid9gv7dq','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',15,1,NULL,'{}','cmwynkwaq000f0vbgvmf9zy7o','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm000g2i2oosa0febd','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',16,1,NULL,'{}','cmwynkwaq000gtbwatx1li556','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm000hncsgltlkv1v2','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',17,1,NULL,'{}','cmwynkwaq000h1hhays82y656','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm000idrzexgnp95t6','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',18,1,NULL,'{}','cmwynkwaq000iba5nclxrp46h','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwdm000jaqes2wdp67do','cmwynkt480000aa5yfm1u224o','cmwynkw2m000018zn3o9ixe3z',19,1,NULL,'{}','cmwynkwaq000jxj9byw2jywcv','2026-11-27 07:21:41.098000','2026-11-27 07:21:41.098000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwvi0000w6icv9knovlf','cmwynkt480000aa5yfm1u224o','cmwynkwuz0000vkbksjvjga3u',0,0,'Duplicate global key: ''key-0''','{"externalId": null, "globalKey": "key-0", "rowData": "again", "metadata": [], "attachments": []}',NULL,'2026-11-27 07:21:41.742000','2026-11-27 07:21:41.742000',0);
INSERT INTO "data_row_import" VALUES('cmwynkwvi0001somsh6p92h3o','cmwynkt480000aa5yfm1u224o','cmwynkwuz0000vkbksjvjga3u',1,1,NULL,'{}','cmwynkwvh0001uougb2ndsyel','2026-11-27 07:21:41.742000','2026-11-27 07:21:41.742000',0);
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
INSERT INTO "dataset" VALUES('cmwynkvl600005neaoforcter','cmwynkt480000aa5yfm1u224o','dataset',NULL,'cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.074000','2026-11-27 07:21:40.074000',0);
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
INSERT INTO "labeling_frontend" VALUES('cmwynkt3n00038tqh6dqpxb4l','Editor','The labeling editor','editor','2026-11-27 07:21:36.851000','2026-11-27 07:21:36.851000',0);
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
INSERT INTO "organization" VALUES('cmwynkt480000aa5yfm1u224o','Organization','2026-11-27 07:21:36.872000','2026-11-27 07:21:36.872000',0);
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
	created_at DATETIME NOT NULL, 
	updated_at DATETIME NOT NULL, 
	deleted BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT fk_project_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id), 
	CONSTRAINT fk_project_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id), 
	CONSTRAINT fk_project_ontology_id FOREIGN KEY(ontology_id) REFERENCES ontology (id), 
	CONSTRAINT fk_project_labeling_frontend_id FOREIGN KEY(labeling_frontend_id) REFERENCES labeling_frontend (id)
);
INSERT INTO "project" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkt480000aa5yfm1u224o','project',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'cmwynkt510000v9sa7ulp6q8j',NULL,NULL,'2026-11-27 07:21:42.438000','2026-11-27 07:21:42.507000',0);
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
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq0000ev8h258jwoot',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq00012xpaei7w1vhm',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq0002sttd97a5tp1f',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq0003pu7jhqs0qg73',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq0004poipr3xf287w',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq0005dnlunzpos2pf',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq0006xtn85j6rix20',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq000747a03x6369ht',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq0008tyjrjkifwu3h',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq0009165zq483a7xc',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq000a9ak4a2sslced',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq000bix8rn2l8s6je',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq000c59eagn6cocgr',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq000dkeiaivqb83i7',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq000ecbmy7onktewk',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq000f0vbgvmf9zy7o',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq000gtbwatx1li556',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq000h1hhays82y656',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq000iba5nclxrp46h',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwaq000jxj9byw2jywcv',NULL,'cmwynkxf9000034gu8o4n58ak',5);
INSERT INTO "project_data_row" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkwvh0001uougb2ndsyel',NULL,'cmwynkxf9000034gu8o4n58ak',5);
CREATE TABLE project_dataset (
	project_id VARCHAR(25) NOT NULL, 
	dataset_id VARCHAR(25) NOT NULL, 
	CONSTRAINT pk_project_dataset PRIMARY KEY (project_id, dataset_id), 
	CONSTRAINT fk_project_dataset_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_dataset_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id)
);
INSERT INTO "project_dataset" VALUES('cmwynkxeu0000n3tipcd4wjp8','cmwynkvl600005neaoforcter');
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
INSERT INTO "project_member" VALUES('cmwynkxfa00000xvi1ayvvs7r','cmwynkt480000aa5yfm1u224o','cmwynkxeu0000n3tipcd4wjp8','cmwynkt510000v9sa7ulp6q8j','cmwynkt3l0000yawkfmb80pce','2026-11-27 07:21:42.454000','2026-11-27 07:21:42.454000',0);
CREATE TABLE project_resource_tag (
	project_id VARCHAR(25) NOT NULL, 
	resource_tag_id VARCHAR(25) NOT NULL, 
	CONSTRAINT pk_project_resource_tag PRIMARY KEY (project_id, resource_tag_id), 
	CONSTRAINT fk_project_resource_tag_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_resource_tag_resource_tag_id FOREIGN KEY(resource_tag_id) REFERENCES resource_tag (id)
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
INSERT INTO "role" VALUES('cmwynkt3l0000yawkfmb80pce','Admin','Everything in the organization.','["administer", "annotate", "manage"]','2026-11-27 07:21:36.849000','2026-11-27 07:21:36.849000',0);
INSERT INTO "role" VALUES('cmwynkt3m000058kmw2fevmpk','Team manager','Manages projects and the people in them.','["annotate", "manage"]','2026-11-27 07:21:36.850000','2026-11-27 07:21:36.850000',0);
INSERT INTO "role" VALUES('cmwynkt3n00000qfu4ycv7ve6','Reviewer','Reviews and labels.','["annotate"]','2026-11-27 07:21:36.851000','2026-11-27 07:21:36.851000',0);
INSERT INTO "role" VALUES('cmwynkt3n0001c0x6qf5745x2','Labeler','Labels.','["annotate"]','2026-11-27 07:21:36.851000','2026-11-27 07:21:36.851000',0);
INSERT INTO "role" VALUES('cmwynkt3n0002nmqhdhgr3lm1','NONE','Roles in single projects only.','[]','2026-11-27 07:21:36.851000','2026-11-27 07:21:36.851000',0);
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
INSERT INTO "stored_file" VALUES('cmwynkvom00001585pfojvk6w','cmwynkt480000aa5yfm1u224o','json_import.json','application/json',2991,'b8d048a1b5cf8839429793dc411c492dfcb87abe1a86e00b3739cff14904993e','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.253000','2026-11-27 07:21:40.253000',0);
INSERT INTO "stored_file" VALUES('cmwynkvvs0000ipfgnfkt31dr','cmwynkt480000aa5yfm1u224o','manifest.json','application/json',175,'f30bc490b6a0028698fb09c3d081f5d4e9256aca7eddf80dcdd702bb3f16613d','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.514000','2026-11-27 07:21:40.514000',0);
INSERT INTO "stored_file" VALUES('cmwynkwnl0000hb2b0391td1l','cmwynkt480000aa5yfm1u224o','json_import.json','application/json',254,'51de6ae6fe9ae756a8fddad70b12dcbfafd2664b613f981051423ae0681f3de8','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:41.518000','2026-11-27 07:21:41.518000',0);
INSERT INTO "stored_file" VALUES('cmwynkwr00000dtsonohc00tf','cmwynkt480000aa5yfm1u224o','manifest.json','application/json',174,'46621b186ef10849f7321ba2a18835d1cecbe292656eb2438a6e593aaf2170ce','cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:41.672000','2026-11-27 07:21:41.672000',0);
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
INSERT INTO "task" VALUES('cmwynkw2m000018zn3o9ixe3z','cmwynkt480000aa5yfm1u224o','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:40.701000','2026-11-27 07:21:41.285000',0);
INSERT INTO "task" VALUES('cmwynkwuz0000vkbksjvjga3u','cmwynkt480000aa5yfm1u224o','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynkt510000v9sa7ulp6q8j','2026-11-27 07:21:41.723000','2026-11-27 07:21:41.754000',0);
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
INSERT INTO "task_queue" VALUES('cmwynkxf9000034gu8o4n58ak','cmwynkt480000aa5yfm1u224o','cmwynkxeu0000n3tipcd4wjp8','Initial labeling task',NULL,'INITIAL_LABELING_QUEUE','2026-11-27 07:21:42.453000','2026-11-27 07:21:42.453000',0);
INSERT INTO "task_queue" VALUES('cmwynkxf90001t0oxjoqsspy2','cmwynkt480000aa5yfm1u224o','cmwynkxeu0000n3tipcd4wjp8','Rework (all rejected)',NULL,'MANUAL_REWORK_QUEUE','2026-11-27 07:21:42.453000','2026-11-27 07:21:42.453000',0);
INSERT INTO "task_queue" VALUES('cmwynkxf90002683kcne2ih4i','cmwynkt480000aa5yfm1u224o','cmwynkxeu0000n3tipcd4wjp8','Initial review task',NULL,'MANUAL_REVIEW_QUEUE','2026-11-27 07:21:42.453000','2026-11-27 07:21:42.453000',0);
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
INSERT INTO "user" VALUES('cmwynkt510000v9sa7ulp6q8j','cmwynkt480000aa5yfm1u224o','admin@example.com','Admin','Admin',NULL,'UTC',0,0,NULL,'cmwynkt3l0000yawkfmb80pce','2026-11-27 07:21:36.901000','2026-11-27 07:21:36.901000',0);
CREATE INDEX ix_user_organization_id ON user (organization_id);
CREATE INDEX ix_user_org_role_id ON user (org_role_id);
CREATE INDEX ix_resource_tag_organization_id ON resource_tag (organization_id);
CREATE INDEX ix_custom_metadata_schema_organization_id ON custom_metadata_schema (organization_id);
CREATE INDEX ix_feature_schema_organization_id ON feature_schema (organization_id);
CREATE INDEX ix_async_job_organization_id ON async_job (organization_id);
CREATE INDEX ix_api_key_organization_id ON api_key (organization_id);
CREATE INDEX ix_api_key_created_by_user_id ON api_key (created_by_user_id);
CREATE INDEX ix_api_key_user_id ON api_key (user_id);
CREATE INDEX ix_dataset_created_by_id ON dataset (created_by_id);
CREATE INDEX ix_dataset_organization_id ON dataset (organization_id);
CREATE INDEX ix_ontology_created_by_id ON ontology (created_by_id);
CREATE INDEX ix_ontology_organization_id ON ontology (organization_id);
CREATE INDEX ix_stored_file_created_by_id ON stored_file (created_by_id);
CREATE INDEX ix_stored_file_organization_id ON stored_file (organization_id);
CREATE INDEX ix_task_organization_id ON task (organization_id);
CREATE INDEX ix_task_created_by_id ON task (created_by_id);
CREATE INDEX ix_data_row_organization_id ON data_row (organization_id);
CREATE INDEX ix_data_row_dataset_id_id ON data_row (dataset_id, id);
CREATE INDEX ix_data_row_dataset_id ON data_row (dataset_id);
CREATE INDEX ix_data_row_organization_id_external_id ON data_row (organization_id, external_id);
CREATE INDEX ix_data_row_created_by_id ON data_row (created_by_id);
CREATE UNIQUE INDEX uq_data_row_global_key ON data_row (organization_id, global_key) WHERE NOT deleted;
CREATE INDEX ix_project_ontology_id ON project (ontology_id);
CREATE INDEX ix_project_created_by_id ON project (created_by_id);
CREATE INDEX ix_project_organization_id ON project (organization_id);
CREATE INDEX ix_project_labeling_frontend_id ON project (labeling_frontend_id);
CREATE INDEX ix_export_window_task_id ON export_window (task_id);
CREATE INDEX ix_export_window_task_id_stream_type_end ON export_window (task_id, stream_type, "end");
CREATE INDEX ix_export_window_organization_id ON export_window (organization_id);
CREATE INDEX ix_export_window_stored_file_id ON export_window (stored_file_id);
CREATE INDEX ix_job_organization_id ON job (organization_id);
CREATE INDEX ix_job_task_id ON job (task_id);
CREATE INDEX ix_job_user_id ON job (user_id);
CREATE INDEX ix_data_row_attachment_organization_id ON data_row_attachment (organization_id);
CREATE INDEX ix_data_row_attachment_data_row_id ON data_row_attachment (data_row_id);
CREATE INDEX ix_project_member_user_id ON project_member (user_id);
CREATE INDEX ix_project_member_organization_id ON project_member (organization_id);
CREATE INDEX ix_project_member_role_id ON project_member (role_id);
CREATE INDEX ix_project_member_project_id ON project_member (project_id);
CREATE INDEX ix_project_dataset_dataset_id ON project_dataset (dataset_id);
CREATE INDEX ix_project_resource_tag_resource_tag_id ON project_resource_tag (resource_tag_id);
CREATE INDEX ix_task_queue_project_id ON task_queue (project_id);
CREATE INDEX ix_task_queue_organization_id ON task_queue (organization_id);
CREATE INDEX ix_batch_project_id ON batch (project_id);
CREATE INDEX ix_batch_created_by_id ON batch (created_by_id);
CREATE INDEX ix_batch_organization_id ON batch (organization_id);
CREATE INDEX ix_label_import_organization_id ON label_import (organization_id);
CREATE INDEX ix_label_import_created_by_id ON label_import (created_by_id);
CREATE INDEX ix_label_import_project_id ON label_import (project_id);
CREATE INDEX ix_labeling_frontend_options_labeling_frontend_id ON labeling_frontend_options (labeling_frontend_id);
CREATE INDEX ix_labeling_frontend_options_organization_id ON labeling_frontend_options (organization_id);
CREATE INDEX ix_labeling_frontend_options_project_id ON labeling_frontend_options (project_id);
CREATE UNIQUE INDEX uq_data_row_import_task_id_position ON data_row_import (task_id, position);
CREATE INDEX ix_data_row_import_organization_id ON data_row_import (organization_id);
CREATE INDEX ix_data_row_import_task_id ON data_row_import (task_id);
CREATE INDEX ix_data_row_import_data_row_id ON data_row_import (data_row_id);
CREATE INDEX ix_label_project_id ON label (project_id);
CREATE INDEX ix_label_label_import_id ON label (label_import_id);
CREATE INDEX ix_label_created_by_id ON label (created_by_id);
CREATE INDEX ix_label_organization_id ON label (organization_id);
CREATE INDEX ix_label_project_id_data_row_id ON label (project_id, data_row_id);
CREATE INDEX ix_label_data_row_id ON label (data_row_id);
CREATE INDEX ix_project_data_row_batch_id ON project_data_row (batch_id);
CREATE INDEX ix_project_data_row_task_queue_id ON project_data_row (task_queue_id);
CREATE INDEX ix_project_data_row_data_row_id ON project_data_row (data_row_id);
CREATE INDEX ix_label_import_part_organization_id ON label_import_part (organization_id);
CREATE INDEX ix_label_import_part_label_import_id ON label_import_part (label_import_id);
CREATE INDEX ix_review_organization_id ON review (organization_id);
CREATE INDEX ix_review_project_id ON review (project_id);
CREATE INDEX ix_review_label_id ON review (label_id);
CREATE INDEX ix_review_created_by_id ON review (created_by_id);
COMMIT;
