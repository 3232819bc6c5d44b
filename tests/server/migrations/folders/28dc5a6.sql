-- {"rows": 18, "task": "cmwynktbd0000rno23zipnmfi", "project": true, "in_project": 18, "overrides": 1}
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
INSERT INTO "api_key" VALUES('cmwynkru50000dr8ueyolemc3','cmwynkpvl00000qzccrbwharv','key','f16d05ec6b29248d2c61adb1e9263f78e4f7bace1b955014a2d17872cfe4064d',NULL,0,'cmwynkpwj0000998vzd4codx7','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:35.213000','2026-11-27 07:21:35.213000',0);
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
INSERT INTO "custom_metadata_schema" VALUES('cmwynkpvm0000qpf9ig0oj6jd','cmwynkpvl00000qzccrbwharv','embedding','CustomMetadataEmbedding',1,'[]','2026-11-27 07:21:32.674000','2026-11-27 07:21:32.674000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkpvn0000cb9nqeho969c','cmwynkpvl00000qzccrbwharv','tag','CustomMetadataString',1,'[]','2026-11-27 07:21:32.675000','2026-11-27 07:21:32.675000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkpvn0001ssi3u3xarcjn','cmwynkpvl00000qzccrbwharv','captureDateTime','CustomMetadataDateTime',1,'[]','2026-11-27 07:21:32.675000','2026-11-27 07:21:32.675000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkpwa0000svis9n2obkza','cmwynkpvl00000qzccrbwharv','skipNFrames','CustomMetadataNumber',1,'[]','2026-11-27 07:21:32.698000','2026-11-27 07:21:32.698000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkpwa000424k9hm9dty61','cmwynkpvl00000qzccrbwharv','split','CustomMetadataEnum',1,'[{"id": "cmwynkpwa0001xz8s28ns3l1i", "name": "train", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynkpwa0002xb0lhu8p1487", "name": "valid", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynkpwa00036l98zzrfi0q4", "name": "test", "kind": "CustomMetadataEnumOption", "reserved": true}]','2026-11-27 07:21:32.698000','2026-11-27 07:21:32.698000',0);
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
INSERT INTO "data_row" VALUES('cmwynkt8e000072qd7jrlpweu','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-0','key-0','text 0','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f0000svh3r4sl12og','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-1','key-1','text 1','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:38.134000',1);
INSERT INTO "data_row" VALUES('cmwynkt8f0001x7o0wkt7f7a2','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-2','key-2','text 2','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:38.134000',1);
INSERT INTO "data_row" VALUES('cmwynkt8f00021med116m5ihz','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-3','key-3','text 3','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f0003yvcva3vf5xwo','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-4','key-4','text 4','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f0004lyge16wcw9dl','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-5','key-5','text 5','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f0005jmxgoljc1mnu','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-6','key-6','text 6','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f0006v28al73vvl7i','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-7','key-7','text 7','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f00074sel595p340q','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-8','key-8','text 8','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f0008lv7wmvwd9u8e','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-9','key-9','text 9','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f0009o2m5y1ckwxki','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-10','key-10','text 10','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f000aetqgv2olomrs','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-11','key-11','text 11','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f000bby7r3v452qfj','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-12','key-12','text 12','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f000cum0vsh993iiw','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-13','key-13','text 13','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f000d222ggpy8q7mo','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-14','key-14','text 14','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f000esffe2n48ll0e','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-15','key-15','text 15','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:38.134000',1);
INSERT INTO "data_row" VALUES('cmwynkt8f000f67evsndw6u1o','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-16','key-16','text 16','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f000gcvfkjm4jh7st','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-17','key-17','text 17','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f000hfm6yj75kmnpn','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-18','key-18','text 18','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynkt8f000iuzrgais7eew3','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o','e-19','key-19','text 19','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.023000','2026-11-27 07:21:37.023000',0);
INSERT INTO "data_row" VALUES('cmwynktbn0001kmz76jsxtd9n','cmwynkpvl00000qzccrbwharv','cmwynkt170000qgjyxndnia4o',NULL,'key-20','new','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.139000','2026-11-27 07:21:37.139000',0);
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
INSERT INTO "data_row_import" VALUES('cmwynkt8g0000rfb2yr475l1b','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',0,1,NULL,'{}','cmwynkt8e000072qd7jrlpweu','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g00010m9xxlv6idra','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',1,1,NULL,'{}','cmwynkt8f0000svh3r4sl12og','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g00026nmltkkwpfm2','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',2,1,NULL,'{}','cmwynkt8f0001x7o0wkt7f7a2','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g00035vcerx5bi985','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',3,1,NULL,'{}','cmwynkt8f00021med116m5ihz','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g00043zw9ufdow4v0','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',4,1,NULL,'{}','cmwynkt8f0003yvcva3vf5xwo','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g0005s1tg2d2au6lv','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',5,1,NULL,'{}','cmwynkt8f0004lyge16wcw9dl','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g0006ea3omrfxlq1c','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',6,1,NULL,'{}','cmwynkt8f0005jmxgoljc1mnu','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g0007cbij03y4ja50','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',7,1,NULL,'{}','cmwynkt8f0006v28al73vvl7i','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g00081vll3wnv5isu','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',8,1,NULL,'{}','cmwynkt8f00074sel595p340q','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g0009hqpi2unfh3qr','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',9,1,NULL,'{}','cmwynkt8f0008lv7wmvwd9u8e','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g000aop758k5ae37u','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',10,1,NULL,'{}','cmwynkt8f0009o2m5y1ckwxki','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g000b37udzjyb3vld','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',11,1,NULL,'{}','cmwynkt8f000aetqgv2olomrs','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g000c1d0tffnh9lqk','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',12,1,NULL,'{}','cmwynkt8f000bby7r3v452qfj','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g000d3bm87n7gzijj','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',13,1,NULL,'{}','cmwynkt8f000cum0vsh993iiw','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g000e1d61pzrel8ox','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',14,1,NULL,'{}','cmwynkt8f000d222ggpy8q7mo','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g000ftjz328njj0x7','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',15,1,NULL,'{}','cmwynkt8f000esffe2n48ll0e','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g000gb5qqxpqsrfd3','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',16,1,NULL,'{}','cmwynkt8f000f67evsndw6u1o','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g000h7jowdc5vtqfp','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',17,1,NULL,'{}','cmwynkt8f000gcvfkjm4jh7st','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g000i0iku1f241qyk','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',18,1,NULL,'{}','cmwynkt8f000hfm6yj75kmnpn','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynkt8g000jwf6oycixgrdc','cmwynkpvl00000qzccrbwharv','cmwynkt7m00000vp66ltjx3zs',19,1,NULL,'{}','cmwynkt8f000iuzrgais7eew3','2026-11-27 07:21:37.024000','2026-11-27 07:21:37.024000',0);
INSERT INTO "data_row_import" VALUES('cmwynktbt00000gsfha9v38nd','cmwynkpvl00000qzccrbwharv','cmwynktbd0000rno23zipnmfi',0,0,'Duplicate global key: ''key-0''','{"externalId": null, "globalKey": "key-0", "rowData": "again", "metadata": [], "attachments": []}',NULL,'2026-11-27 07:21:37.145000','2026-11-27 07:21:37.145000',0);
INSERT INTO "data_row_import" VALUES('cmwynktbt0001xbt66l29lnwj','cmwynkpvl00000qzccrbwharv','cmwynktbd0000rno23zipnmfi',1,1,NULL,'{}','cmwynktbn0001kmz76jsxtd9n','2026-11-27 07:21:37.145000','2026-11-27 07:21:37.145000',0);
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
INSERT INTO "dataset" VALUES('cmwynkt170000qgjyxndnia4o','cmwynkpvl00000qzccrbwharv','dataset',NULL,'cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:36.763000','2026-11-27 07:21:36.763000',0);
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
INSERT INTO "labeling_frontend" VALUES('cmwynkpvk0002bwwmvwt1mlyy','Editor','The labeling editor','editor','2026-11-27 07:21:32.672000','2026-11-27 07:21:32.672000',0);
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
INSERT INTO "organization" VALUES('cmwynkpvl00000qzccrbwharv','Organization','2026-11-27 07:21:32.673000','2026-11-27 07:21:32.673000',0);
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
INSERT INTO "project" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkpvl00000qzccrbwharv','project',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'cmwynkpwj0000998vzd4codx7',NULL,NULL,'2026-11-27 07:21:37.308000','2026-11-27 07:21:38.076000',0);
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
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8e000072qd7jrlpweu',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f0000svh3r4sl12og',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f0001x7o0wkt7f7a2',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f00021med116m5ihz',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f0003yvcva3vf5xwo',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f0004lyge16wcw9dl',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f0005jmxgoljc1mnu',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f0006v28al73vvl7i',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f00074sel595p340q',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f0008lv7wmvwd9u8e',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f0009o2m5y1ckwxki',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f000aetqgv2olomrs',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f000bby7r3v452qfj',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f000cum0vsh993iiw',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f000d222ggpy8q7mo',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f000esffe2n48ll0e',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f000f67evsndw6u1o',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f000gcvfkjm4jh7st',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f000hfm6yj75kmnpn',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt8f000iuzrgais7eew3',NULL,'cmwynktyk0000lneb8pofq3q6',5);
INSERT INTO "project_data_row" VALUES('cmwynktgc00002bldcjjbiyge','cmwynktbn0001kmz76jsxtd9n',NULL,'cmwynktyk0000lneb8pofq3q6',5);
CREATE TABLE project_dataset (
	project_id VARCHAR(25) NOT NULL, 
	dataset_id VARCHAR(25) NOT NULL, 
	CONSTRAINT pk_project_dataset PRIMARY KEY (project_id, dataset_id), 
	CONSTRAINT fk_project_dataset_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_dataset_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id)
);
INSERT INTO "project_dataset" VALUES('cmwynktgc00002bldcjjbiyge','cmwynkt170000qgjyxndnia4o');
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
INSERT INTO "project_member" VALUES('cmwynktyl00007nd8k77itrcm','cmwynkpvl00000qzccrbwharv','cmwynktgc00002bldcjjbiyge','cmwynkpwj0000998vzd4codx7','cmwynkpum0000dao99bu2tiaj','2026-11-27 07:21:37.965000','2026-11-27 07:21:37.965000',0);
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
INSERT INTO "role" VALUES('cmwynkpum0000dao99bu2tiaj','Admin','Everything in the organization.','["administer", "annotate", "manage"]','2026-11-27 07:21:32.638000','2026-11-27 07:21:32.638000',0);
INSERT INTO "role" VALUES('cmwynkpun000016ub9e1807eg','Team manager','Manages projects and the people in them.','["annotate", "manage"]','2026-11-27 07:21:32.639000','2026-11-27 07:21:32.639000',0);
INSERT INTO "role" VALUES('cmwynkpun0001bqep7ww9aoft','Reviewer','Reviews and labels.','["annotate"]','2026-11-27 07:21:32.639000','2026-11-27 07:21:32.639000',0);
INSERT INTO "role" VALUES('cmwynkpvk0000p7f72b0opz8v','Labeler','Labels.','["annotate"]','2026-11-27 07:21:32.672000','2026-11-27 07:21:32.672000',0);
INSERT INTO "role" VALUES('cmwynkpvk0001wr3fgkdw0m8t','NONE','Roles in single projects only.','[]','2026-11-27 07:21:32.672000','2026-11-27 07:21:32.672000',0);
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
INSERT INTO "stored_file" VALUES('cmwynkt590000tyblw4893zlf','cmwynkpvl00000qzccrbwharv','json_import.json','application/json',2991,'b021f36f5d7cd3e0af8a56d2a3104224df4ef18ac34a8c8ec12ac527efa6d2aa','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:36.929000','2026-11-27 07:21:36.929000',0);
INSERT INTO "stored_file" VALUES('cmwynkt6k0000tcxryxoefugz','cmwynkpvl00000qzccrbwharv','manifest.json','application/json',175,'9d0ac8e8e6a7e02a03c6f4d11e814e2fec9ba2e1efb6d2899ed0c3be155a1920','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:36.972000','2026-11-27 07:21:36.972000',0);
INSERT INTO "stored_file" VALUES('cmwynkta90000scvndb7pl5af','cmwynkpvl00000qzccrbwharv','json_import.json','application/json',254,'a2e117223c95a7851279194c58f7bdf36cb6a23b6adc1b945cd5851f39d6908c','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.112000','2026-11-27 07:21:37.112000',0);
INSERT INTO "stored_file" VALUES('cmwynktb30000fi2k5kel63yb','cmwynkpvl00000qzccrbwharv','manifest.json','application/json',174,'16eaeae98ce74b6d297240bee459866fe911a87fe907f04e3a9098760abac659','cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.122000','2026-11-27 07:21:37.122000',0);
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
INSERT INTO "task" VALUES('cmwynkt7m00000vp66ltjx3zs','cmwynkpvl00000qzccrbwharv','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:36.994000','2026-11-27 07:21:37.027000',0);
INSERT INTO "task" VALUES('cmwynktbd0000rno23zipnmfi','cmwynkpvl00000qzccrbwharv','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynkpwj0000998vzd4codx7','2026-11-27 07:21:37.129000','2026-11-27 07:21:37.147000',0);
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
INSERT INTO "task_queue" VALUES('cmwynktyk0000lneb8pofq3q6','cmwynkpvl00000qzccrbwharv','cmwynktgc00002bldcjjbiyge','Initial labeling task',NULL,'INITIAL_LABELING_QUEUE','2026-11-27 07:21:37.964000','2026-11-27 07:21:37.964000',0);
INSERT INTO "task_queue" VALUES('cmwynktyk00014b6jfvbs6him','cmwynkpvl00000qzccrbwharv','cmwynktgc00002bldcjjbiyge','Rework (all rejected)',NULL,'MANUAL_REWORK_QUEUE','2026-11-27 07:21:37.964000','2026-11-27 07:21:37.964000',0);
INSERT INTO "task_queue" VALUES('cmwynktyk0002n3vohx490qwt','cmwynkpvl00000qzccrbwharv','cmwynktgc00002bldcjjbiyge','Initial review task',NULL,'MANUAL_REVIEW_QUEUE','2026-11-27 07:21:37.964000','2026-11-27 07:21:37.964000',0);
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
INSERT INTO "user" VALUES('cmwynkpwj0000998vzd4codx7','cmwynkpvl00000qzccrbwharv','admin@example.com','Admin','Admin',NULL,'UTC',0,0,NULL,'cmwynkpum0000dao99bu2tiaj','2026-11-27 07:21:32.707000','2026-11-27 07:21:32.707000',0);
CREATE INDEX ix_user_organization_id ON user (organization_id);
CREATE INDEX ix_user_org_role_id ON user (org_role_id);
CREATE INDEX ix_resource_tag_organization_id ON resource_tag (organization_id);
CREATE INDEX ix_custom_metadata_schema_organization_id ON custom_metadata_schema (organization_id);
CREATE INDEX ix_feature_schema_organization_id ON feature_schema (organization_id);
CREATE INDEX ix_async_job_organization_id ON async_job (organization_id);
CREATE INDEX ix_api_key_user_id ON api_key (user_id);
CREATE INDEX ix_api_key_created_by_user_id ON api_key (created_by_user_id);
CREATE INDEX ix_api_key_organization_id ON api_key (organization_id);
CREATE INDEX ix_dataset_created_by_id ON dataset (created_by_id);
CREATE INDEX ix_dataset_organization_id ON dataset (organization_id);
CREATE INDEX ix_ontology_organization_id ON ontology (organization_id);
CREATE INDEX ix_ontology_created_by_id ON ontology (created_by_id);
CREATE INDEX ix_stored_file_created_by_id ON stored_file (created_by_id);
CREATE INDEX ix_stored_file_organization_id ON stored_file (organization_id);
CREATE INDEX ix_task_created_by_id ON task (created_by_id);
CREATE INDEX ix_task_organization_id ON task (organization_id);
CREATE INDEX ix_data_row_dataset_id ON data_row (dataset_id);
CREATE INDEX ix_data_row_created_by_id ON data_row (created_by_id);
CREATE INDEX ix_data_row_organization_id_external_id ON data_row (organization_id, external_id);
CREATE INDEX ix_data_row_organization_id ON data_row (organization_id);
CREATE UNIQUE INDEX uq_data_row_global_key ON data_row (organization_id, global_key) WHERE NOT deleted;
CREATE INDEX ix_data_row_dataset_id_id ON data_row (dataset_id, id);
CREATE INDEX ix_project_created_by_id ON project (created_by_id);
CREATE INDEX ix_project_ontology_id ON project (ontology_id);
CREATE INDEX ix_project_labeling_frontend_id ON project (labeling_frontend_id);
CREATE INDEX ix_project_organization_id ON project (organization_id);
CREATE INDEX ix_export_window_task_id ON export_window (task_id);
CREATE INDEX ix_export_window_task_id_stream_type_end ON export_window (task_id, stream_type, "end");
CREATE INDEX ix_export_window_organization_id ON export_window (organization_id);
CREATE INDEX ix_export_window_stored_file_id ON export_window (stored_file_id);
CREATE INDEX ix_job_organization_id ON job (organization_id);
CREATE INDEX ix_job_user_id ON job (user_id);
CREATE INDEX ix_job_task_id ON job (task_id);
CREATE INDEX ix_data_row_attachment_data_row_id ON data_row_attachment (data_row_id);
CREATE INDEX ix_data_row_attachment_organization_id ON data_row_attachment (organization_id);
CREATE INDEX ix_project_member_organization_id ON project_member (organization_id);
CREATE INDEX ix_project_member_project_id ON project_member (project_id);
CREATE INDEX ix_project_member_role_id ON project_member (role_id);
CREATE INDEX ix_project_member_user_id ON project_member (user_id);
CREATE INDEX ix_project_dataset_dataset_id ON project_dataset (dataset_id);
CREATE INDEX ix_project_resource_tag_resource_tag_id ON project_resource_tag (resource_tag_id);
CREATE INDEX ix_task_queue_organization_id ON task_queue (organization_id);
CREATE INDEX ix_task_queue_project_id ON task_queue (project_id);
CREATE INDEX ix_batch_created_by_id ON batch (created_by_id);
CREATE INDEX ix_batch_organization_id ON batch (organization_id);
CREATE INDEX ix_batch_project_id ON batch (project_id);
CREATE INDEX ix_label_import_created_by_id ON label_import (created_by_id);
CREATE INDEX ix_label_import_project_id ON label_import (project_id);
CREATE INDEX ix_label_import_organization_id ON label_import (organization_id);
CREATE INDEX ix_labeling_frontend_options_organization_id ON labeling_frontend_options (organization_id);
CREATE INDEX ix_labeling_frontend_options_labeling_frontend_id ON labeling_frontend_options (labeling_frontend_id);
CREATE INDEX ix_labeling_frontend_options_project_id ON labeling_frontend_options (project_id);
CREATE INDEX ix_data_row_import_data_row_id ON data_row_import (data_row_id);
CREATE INDEX ix_data_row_import_task_id ON data_row_import (task_id);
CREATE INDEX ix_data_row_import_organization_id ON data_row_import (organization_id);
CREATE UNIQUE INDEX uq_data_row_import_task_id_position ON data_row_import (task_id, position);
CREATE INDEX ix_label_label_import_id ON label (label_import_id);
CREATE INDEX ix_label_data_row_id ON label (data_row_id);
CREATE INDEX ix_label_organization_id ON label (organization_id);
CREATE INDEX ix_label_project_id_data_row_id ON label (project_id, data_row_id);
CREATE INDEX ix_label_created_by_id ON label (created_by_id);
CREATE INDEX ix_label_project_id ON label (project_id);
CREATE INDEX ix_project_data_row_batch_id ON project_data_row (batch_id);
CREATE INDEX ix_project_data_row_data_row_id ON project_data_row (data_row_id);
CREATE INDEX ix_project_data_row_task_queue_id ON project_data_row (task_queue_id);
CREATE INDEX ix_label_import_part_organization_id ON label_import_part (organization_id);
CREATE INDEX ix_label_import_part_label_import_id ON label_import_part (label_import_id);
COMMIT;
