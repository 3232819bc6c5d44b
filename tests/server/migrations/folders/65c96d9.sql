-- {"rows": 18, "task": "cmwynl3vh0000t0bymxburq2l", "project": true, "in_project": 18, "overrides": 1}
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
INSERT INTO "api_key" VALUES('cmwynl1mh00003qmkconhcf9e','cmwynl0340003emijhp20bgh1','key','f16d05ec6b29248d2c61adb1e9263f78e4f7bace1b955014a2d17872cfe4064d',NULL,0,'cmwynl03700003sbknd0xo8l7','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:47.897000','2026-11-27 07:21:47.897000',0);
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
INSERT INTO "custom_metadata_schema" VALUES('cmwynl0350000mrkomfpsib78','cmwynl0340003emijhp20bgh1','embedding','CustomMetadataEmbedding',1,'[]','2026-11-27 07:21:45.905000','2026-11-27 07:21:45.905000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl0360000ggym3jwtxebl','cmwynl0340003emijhp20bgh1','tag','CustomMetadataString',1,'[]','2026-11-27 07:21:45.906000','2026-11-27 07:21:45.906000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl0360001v9k584x0y6qn','cmwynl0340003emijhp20bgh1','captureDateTime','CustomMetadataDateTime',1,'[]','2026-11-27 07:21:45.906000','2026-11-27 07:21:45.906000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl03600020f8tgmggfpws','cmwynl0340003emijhp20bgh1','skipNFrames','CustomMetadataNumber',1,'[]','2026-11-27 07:21:45.906000','2026-11-27 07:21:45.906000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynl0360006n09lrgzso4ub','cmwynl0340003emijhp20bgh1','split','CustomMetadataEnum',1,'[{"id": "cmwynl0360003abtcfuuon6qb", "name": "train", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynl0360004ipl7bye3lgdw", "name": "valid", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynl036000573j5s0fu6942", "name": "test", "kind": "CustomMetadataEnumOption", "reserved": true}]','2026-11-27 07:21:45.906000','2026-11-27 07:21:45.906000',0);
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
INSERT INTO "data_row" VALUES('cmwynl3jd0000uisazo4dce1v','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-0','key-0','text 0','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd0001rdr9voehoo4l','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-1','key-1','text 1','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:51.862000',1);
INSERT INTO "data_row" VALUES('cmwynl3jd0002ic6g4t7wtt1s','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-2','key-2','text 2','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:51.862000',1);
INSERT INTO "data_row" VALUES('cmwynl3jd00036yc8qynic64z','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-3','key-3','text 3','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd0004cccwzk8erb9l','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-4','key-4','text 4','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd0005ws2z4vf6b785','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-5','key-5','text 5','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd0006qainj2v922vq','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-6','key-6','text 6','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd00076dwd435dm576','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-7','key-7','text 7','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd000821wtio4w8xeu','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-8','key-8','text 8','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd0009ug9t3507fob0','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-9','key-9','text 9','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd000a02igekot197g','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-10','key-10','text 10','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd000b1sfrjtvpjgbr','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-11','key-11','text 11','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd000c6vsjnguogfwv','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-12','key-12','text 12','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd000d0m2g1xoch7cx','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-13','key-13','text 13','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd000e2ionmo9gkb3v','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-14','key-14','text 14','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd000ft41b51eqz1l9','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-15','key-15','text 15','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:51.862000',1);
INSERT INTO "data_row" VALUES('cmwynl3jd000gwk3wxx49qht3','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-16','key-16','text 16','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd000hmkww2zydbst2','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-17','key-17','text 17','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd000ixvgcyhp4izu2','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-18','key-18','text 18','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3jd000j8mwafxw2j0x3','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx','e-19','key-19','text 19','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.377000','2026-11-27 07:21:50.377000',0);
INSERT INTO "data_row" VALUES('cmwynl3x60001007j8okcle5x','cmwynl0340003emijhp20bgh1','cmwynl33q000088zhju3u6bcx',NULL,'key-20','new','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.874000','2026-11-27 07:21:50.874000',0);
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
INSERT INTO "data_row_import" VALUES('cmwynl3jf0000pm28oopx41x0','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',0,1,NULL,'{}','cmwynl3jd0000uisazo4dce1v','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf00015jpyvi63chpo','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',1,1,NULL,'{}','cmwynl3jd0001rdr9voehoo4l','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf000213xgxkvbvvpt','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',2,1,NULL,'{}','cmwynl3jd0002ic6g4t7wtt1s','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf0003l7gon82lia8e','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',3,1,NULL,'{}','cmwynl3jd00036yc8qynic64z','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf0004w4grvsyr5l7m','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',4,1,NULL,'{}','cmwynl3jd0004cccwzk8erb9l','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf0005ps4gnxkxic5l','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',5,1,NULL,'{}','cmwynl3jd0005ws2z4vf6b785','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf0006d4bv5fz2ttzv','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',6,1,NULL,'{}','cmwynl3jd0006qainj2v922vq','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf0007i2kwrvr3mpls','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',7,1,NULL,'{}','cmwynl3jd00076dwd435dm576','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf00083wpqcomgs5wk','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',8,1,NULL,'{}','cmwynl3jd000821wtio4w8xeu','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf0009pufjeogauary','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',9,1,NULL,'{}','cmwynl3jd0009ug9t3507fob0','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf000a0e6u730npycc','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',10,1,NULL,'{}','cmwynl3jd000a02igekot197g','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf000b654xv20dw1zl','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',11,1,NULL,'{}','cmwynl3jd000b1sfrjtvpjgbr','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3jf000c4mkbel80f43t','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',12,1,NULL,'{}','cmwynl3jd000c6vsjnguogfwv','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3kv0000rgcg1ou5dmso','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',13,1,NULL,'{}','cmwynl3jd000d0m2g1xoch7cx','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3kv00014ueyuw9rld5d','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',14,1,NULL,'{}','cmwynl3jd000e2ionmo9gkb3v','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3kv00024n4p1pxwpexn','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',15,1,NULL,'{}','cmwynl3jd000ft41b51eqz1l9','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3kv00036iidv4uxzr15','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',16,1,NULL,'{}','cmwynl3jd000gwk3wxx49qht3','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3kv0004ylkf6ycwltrn','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',17,1,NULL,'{}','cmwynl3jd000hmkww2zydbst2','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3kv0005xtxjjc18gekn','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',18,1,NULL,'{}','cmwynl3jd000ixvgcyhp4izu2','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3kv00069rfx20vjq7ns','cmwynl0340003emijhp20bgh1','cmwynl3ga000001ugsmvc5ibm',19,1,NULL,'{}','cmwynl3jd000j8mwafxw2j0x3','2026-11-27 07:21:50.379000','2026-11-27 07:21:50.379000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3x60002nppeedx6qtfx','cmwynl0340003emijhp20bgh1','cmwynl3vh0000t0bymxburq2l',0,0,'Duplicate global key: ''key-0''','{"externalId": null, "globalKey": "key-0", "rowData": "again", "metadata": [], "attachments": []}',NULL,'2026-11-27 07:21:50.874000','2026-11-27 07:21:50.874000',0);
INSERT INTO "data_row_import" VALUES('cmwynl3x60003v0x69slrkr2y','cmwynl0340003emijhp20bgh1','cmwynl3vh0000t0bymxburq2l',1,1,NULL,'{}','cmwynl3x60001007j8okcle5x','2026-11-27 07:21:50.874000','2026-11-27 07:21:50.874000',0);
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
INSERT INTO "dataset" VALUES('cmwynl33q000088zhju3u6bcx','cmwynl0340003emijhp20bgh1','dataset',NULL,'cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:49.814000','2026-11-27 07:21:49.814000',0);
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
INSERT INTO "labeling_frontend" VALUES('cmwynl0340002bs1fvm297b2v','Editor','The labeling editor','editor','2026-11-27 07:21:45.904000','2026-11-27 07:21:45.904000',0);
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
INSERT INTO "organization" VALUES('cmwynl0340003emijhp20bgh1','Organization','2026-11-27 07:21:45.904000','2026-11-27 07:21:45.904000',0);
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
INSERT INTO "project" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl0340003emijhp20bgh1','project',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'cmwynl03700003sbknd0xo8l7',NULL,NULL,'2026-11-27 07:21:51.083000','2026-11-27 07:21:51.679000',0);
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
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd0000uisazo4dce1v',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd0001rdr9voehoo4l',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd0002ic6g4t7wtt1s',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd00036yc8qynic64z',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd0004cccwzk8erb9l',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd0005ws2z4vf6b785',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd0006qainj2v922vq',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd00076dwd435dm576',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd000821wtio4w8xeu',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd0009ug9t3507fob0',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd000a02igekot197g',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd000b1sfrjtvpjgbr',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd000c6vsjnguogfwv',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd000d0m2g1xoch7cx',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd000e2ionmo9gkb3v',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd000ft41b51eqz1l9',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd000gwk3wxx49qht3',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd000hmkww2zydbst2',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd000ixvgcyhp4izu2',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3jd000j8mwafxw2j0x3',NULL,'cmwynl43t0000ap1apozivdpo',5);
INSERT INTO "project_data_row" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl3x60001007j8okcle5x',NULL,'cmwynl43t0000ap1apozivdpo',5);
CREATE TABLE project_dataset (
	project_id VARCHAR(25) NOT NULL, 
	dataset_id VARCHAR(25) NOT NULL, 
	CONSTRAINT pk_project_dataset PRIMARY KEY (project_id, dataset_id), 
	CONSTRAINT fk_project_dataset_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_dataset_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id)
);
INSERT INTO "project_dataset" VALUES('cmwynl42z0000ooaj6914lao4','cmwynl33q000088zhju3u6bcx');
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
INSERT INTO "project_member" VALUES('cmwynl4f000004yx2zaxs5ne0','cmwynl0340003emijhp20bgh1','cmwynl42z0000ooaj6914lao4','cmwynl03700003sbknd0xo8l7','cmwynl02m0000ywj3g1piyx6j','2026-11-27 07:21:51.516000','2026-11-27 07:21:51.516000',0);
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
INSERT INTO "role" VALUES('cmwynl02m0000ywj3g1piyx6j','Admin','Everything in the organization.','["administer", "annotate", "manage"]','2026-11-27 07:21:45.886000','2026-11-27 07:21:45.886000',0);
INSERT INTO "role" VALUES('cmwynl02n00000cga3igzo9oq','Team manager','Manages projects and the people in them.','["annotate", "manage"]','2026-11-27 07:21:45.887000','2026-11-27 07:21:45.887000',0);
INSERT INTO "role" VALUES('cmwynl03300000mqjxga4u1zn','Reviewer','Reviews and labels.','["annotate"]','2026-11-27 07:21:45.903000','2026-11-27 07:21:45.903000',0);
INSERT INTO "role" VALUES('cmwynl0340000e6ua2s2p71ll','Labeler','Labels.','["annotate"]','2026-11-27 07:21:45.904000','2026-11-27 07:21:45.904000',0);
INSERT INTO "role" VALUES('cmwynl0340001v1iqzk2didep','NONE','Roles in single projects only.','[]','2026-11-27 07:21:45.904000','2026-11-27 07:21:45.904000',0);
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
INSERT INTO "stored_file" VALUES('cmwynl38h0000r4hky5imm7x0','cmwynl0340003emijhp20bgh1','json_import.json','application/json',2991,'e5e96037ad71cf8fe42e12751cf7c3778262f05c344b28a9b68b95ea35cf074e','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.027000','2026-11-27 07:21:50.027000',0);
INSERT INTO "stored_file" VALUES('cmwynl3bd0000udutitb208wp','cmwynl0340003emijhp20bgh1','manifest.json','application/json',175,'dafa7467b66b954794bc5cf451585354599dd473a00a07eb9dd856d00395a204','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.133000','2026-11-27 07:21:50.133000',0);
INSERT INTO "stored_file" VALUES('cmwynl3px0000koowf7w921v3','cmwynl0340003emijhp20bgh1','json_import.json','application/json',254,'2caa3839de3f6cdb3bc7aed0bb478e72cb6c67fc786632a96cb0f4bdc2640ada','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.663000','2026-11-27 07:21:50.663000',0);
INSERT INTO "stored_file" VALUES('cmwynl3tc0000gusxcistq47c','cmwynl0340003emijhp20bgh1','manifest.json','application/json',174,'f77d1cd5e96c07bcb76ab8219df012b54bc224bb88729fda593b52b6114338ae','cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.772000','2026-11-27 07:21:50.772000',0);
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
INSERT INTO "task" VALUES('cmwynl3ga000001ugsmvc5ibm','cmwynl0340003emijhp20bgh1','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.266000','2026-11-27 07:21:50.480000',0);
INSERT INTO "task" VALUES('cmwynl3vh0000t0bymxburq2l','cmwynl0340003emijhp20bgh1','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynl03700003sbknd0xo8l7','2026-11-27 07:21:50.813000','2026-11-27 07:21:50.891000',0);
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
INSERT INTO "task_queue" VALUES('cmwynl43t0000ap1apozivdpo','cmwynl0340003emijhp20bgh1','cmwynl42z0000ooaj6914lao4','Initial labeling task',NULL,'INITIAL_LABELING_QUEUE','2026-11-27 07:21:51.113000','2026-11-27 07:21:51.113000',0);
INSERT INTO "task_queue" VALUES('cmwynl43t0001x0biljxqbb75','cmwynl0340003emijhp20bgh1','cmwynl42z0000ooaj6914lao4','Rework (all rejected)',NULL,'MANUAL_REWORK_QUEUE','2026-11-27 07:21:51.113000','2026-11-27 07:21:51.113000',0);
INSERT INTO "task_queue" VALUES('cmwynl43t000279c3u0lwoqmn','cmwynl0340003emijhp20bgh1','cmwynl42z0000ooaj6914lao4','Initial review task',NULL,'MANUAL_REVIEW_QUEUE','2026-11-27 07:21:51.113000','2026-11-27 07:21:51.113000',0);
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
INSERT INTO "user" VALUES('cmwynl03700003sbknd0xo8l7','cmwynl0340003emijhp20bgh1','admin@example.com','Admin','Admin',NULL,'UTC',0,0,NULL,'cmwynl02m0000ywj3g1piyx6j','2026-11-27 07:21:45.907000','2026-11-27 07:21:45.907000',0);
CREATE INDEX ix_user_org_role_id ON user (org_role_id);
CREATE INDEX ix_api_key_created_by_user_id ON api_key (created_by_user_id);
CREATE INDEX ix_api_key_user_id ON api_key (user_id);
CREATE INDEX ix_dataset_created_by_id ON dataset (created_by_id);
CREATE INDEX ix_ontology_created_by_id ON ontology (created_by_id);
CREATE INDEX ix_stored_file_created_by_id ON stored_file (created_by_id);
CREATE INDEX ix_task_created_by_id ON task (created_by_id);
CREATE INDEX ix_data_row_created_by_id ON data_row (created_by_id);
CREATE UNIQUE INDEX uq_data_row_global_key ON data_row (global_key, organization_id) WHERE deleted IS 0;
CREATE INDEX ix_data_row_dataset_id ON data_row (dataset_id);
CREATE INDEX ix_data_row_external_id_organization_id ON data_row (external_id, organization_id);
CREATE INDEX ix_data_row_dataset_id_id ON data_row (dataset_id, id);
CREATE INDEX ix_project_labeling_frontend_id ON project (labeling_frontend_id);
CREATE INDEX ix_project_created_by_id ON project (created_by_id);
CREATE INDEX ix_project_ontology_id ON project (ontology_id);
CREATE INDEX ix_export_window_stored_file_id ON export_window (stored_file_id);
CREATE INDEX ix_export_window_task_id ON export_window (task_id);
CREATE INDEX ix_export_window_task_id_stream_type_end ON export_window (task_id, stream_type, "end");
CREATE INDEX ix_job_user_id ON job (user_id);
CREATE INDEX ix_job_task_id ON job (task_id);
CREATE INDEX ix_data_row_attachment_data_row_id ON data_row_attachment (data_row_id);
CREATE INDEX ix_project_member_user_id ON project_member (user_id);
CREATE INDEX ix_project_member_role_id ON project_member (role_id);
CREATE INDEX ix_project_member_project_id ON project_member (project_id);
CREATE INDEX ix_project_dataset_dataset_id ON project_dataset (dataset_id);
CREATE INDEX ix_project_resource_tag_resource_tag_id ON project_resource_tag (resource_tag_id);
CREATE INDEX ix_task_queue_project_id ON task_queue (project_id);
CREATE INDEX ix_batch_project_id ON batch (project_id);
CREATE INDEX ix_batch_created_by_id ON batch (created_by_id);
CREATE INDEX ix_label_import_created_by_id ON label_import (created_by_id);
CREATE INDEX ix_label_import_project_id ON label_import (project_id);
CREATE INDEX ix_labeling_frontend_options_labeling_frontend_id ON labeling_frontend_options (labeling_frontend_id);
CREATE INDEX ix_labeling_frontend_options_project_id ON labeling_frontend_options (project_id);
CREATE INDEX ix_data_row_import_task_id ON data_row_import (task_id);
CREATE UNIQUE INDEX uq_data_row_import_task_id_position ON data_row_import (task_id, position);
CREATE INDEX ix_data_row_import_data_row_id ON data_row_import (data_row_id);
CREATE INDEX ix_label_project_id ON label (project_id);
CREATE INDEX ix_label_created_by_id ON label (created_by_id);
CREATE INDEX ix_label_project_id_data_row_id ON label (project_id, data_row_id);
CREATE INDEX ix_label_label_import_id_data_row_id ON label (label_import_id, data_row_id);
CREATE INDEX ix_label_data_row_id ON label (data_row_id);
CREATE INDEX ix_label_label_import_id ON label (label_import_id);
CREATE INDEX ix_project_data_row_data_row_id ON project_data_row (data_row_id);
CREATE INDEX ix_project_data_row_batch_id ON project_data_row (batch_id);
CREATE INDEX ix_project_data_row_task_queue_id ON project_data_row (task_queue_id);
CREATE INDEX ix_label_import_part_label_import_id ON label_import_part (label_import_id);
CREATE INDEX ix_review_label_id ON review (label_id);
CREATE INDEX ix_review_project_id ON review (project_id);
CREATE INDEX ix_review_created_by_id ON review (created_by_id);
COMMIT;
