-- {"rows": 18, "task": "cmwynki6s00007vc16a6mlotv", "project": true, "in_project": 18, "overrides": 1}
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
INSERT INTO "api_key" VALUES('cmwynkdtl0000vfltmj9l0bqv','cmwynkcks0001px8a9zzs4oku','key','f16d05ec6b29248d2c61adb1e9263f78e4f7bace1b955014a2d17872cfe4064d',NULL,0,'cmwynkckv000051ihce32hrtt','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:17.049000','2026-11-27 07:21:17.049000',0);
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
INSERT INTO "custom_metadata_schema" VALUES('cmwynkckt0000fyqtrqlifg9k','cmwynkcks0001px8a9zzs4oku','embedding','CustomMetadataEmbedding',1,'[]','2026-11-27 07:21:15.437000','2026-11-27 07:21:15.437000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkckt000148a1syq280vq','cmwynkcks0001px8a9zzs4oku','tag','CustomMetadataString',1,'[]','2026-11-27 07:21:15.437000','2026-11-27 07:21:15.437000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkcku0000osxb0ahyj9dc','cmwynkcks0001px8a9zzs4oku','captureDateTime','CustomMetadataDateTime',1,'[]','2026-11-27 07:21:15.438000','2026-11-27 07:21:15.438000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkcku0001cs8iwf958trj','cmwynkcks0001px8a9zzs4oku','skipNFrames','CustomMetadataNumber',1,'[]','2026-11-27 07:21:15.438000','2026-11-27 07:21:15.438000',0);
INSERT INTO "custom_metadata_schema" VALUES('cmwynkcku0005kavlesijmt37','cmwynkcks0001px8a9zzs4oku','split','CustomMetadataEnum',1,'[{"id": "cmwynkcku0002julpgo0oufve", "name": "train", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynkcku0003xwrzo2sp63j6", "name": "valid", "kind": "CustomMetadataEnumOption", "reserved": true}, {"id": "cmwynkcku0004cli3gvabicwi", "name": "test", "kind": "CustomMetadataEnumOption", "reserved": true}]','2026-11-27 07:21:15.438000','2026-11-27 07:21:15.438000',0);
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
INSERT INTO "data_row" VALUES('cmwynkhyc0000ubwsn2krj8q9','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-0','key-0','text 0','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc0001al7k8n6vpkav','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-1','key-1','text 1','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:24.497000',1);
INSERT INTO "data_row" VALUES('cmwynkhyc0002mqf0wfa4f4p5','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-2','key-2','text 2','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:24.497000',1);
INSERT INTO "data_row" VALUES('cmwynkhyc0003yvyzodw7e0mg','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-3','key-3','text 3','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc0004774yrmom2e0b','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-4','key-4','text 4','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc0005al18yl2qdah9','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-5','key-5','text 5','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc0006mphrw3ku47jw','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-6','key-6','text 6','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc0007cxdd88lljqqf','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-7','key-7','text 7','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc0008leu3kp9yjq0b','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-8','key-8','text 8','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc0009ma770cnycfjj','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-9','key-9','text 9','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc000agrxrazop9fib','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-10','key-10','text 10','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc000b4qukpokyj9ti','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-11','key-11','text 11','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc000cstkgwgfrd4s7','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-12','key-12','text 12','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc000d1qcat4ikgn34','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-13','key-13','text 13','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc000e4waru51d9r45','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-14','key-14','text 14','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc000f9mkv90darwqm','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-15','key-15','text 15','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:24.497000',1);
INSERT INTO "data_row" VALUES('cmwynkhyc000gmsgjf71fokeg','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-16','key-16','text 16','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc000hem53cxkzukti','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-17','key-17','text 17','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc000ipwgwjwkh0v0f','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-18','key-18','text 18','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynkhyc000jodh59nwjsi7g','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur','e-19','key-19','text 19','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.404000','2026-11-27 07:21:22.404000',0);
INSERT INTO "data_row" VALUES('cmwynki820001wdod6wwlop70','cmwynkcks0001px8a9zzs4oku','cmwynkhfa0000mvor8klss4ur',NULL,'key-20','new','TEXT','{"mimeType": "text/plain", "assetType": "text"}','[]','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.754000','2026-11-27 07:21:22.754000',0);
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
INSERT INTO "data_row_import" VALUES('cmwynkhye000053fy92s7tg9y','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',0,1,NULL,'{}','cmwynkhyc0000ubwsn2krj8q9','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye0001t39n6w2r0qrd','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',1,1,NULL,'{}','cmwynkhyc0001al7k8n6vpkav','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye0002x8zlf7ehg5we','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',2,1,NULL,'{}','cmwynkhyc0002mqf0wfa4f4p5','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye0003k2i6exy2g2sz','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',3,1,NULL,'{}','cmwynkhyc0003yvyzodw7e0mg','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye0004k9c39z87cmho','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',4,1,NULL,'{}','cmwynkhyc0004774yrmom2e0b','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye00056l1ojutpcnw0','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',5,1,NULL,'{}','cmwynkhyc0005al18yl2qdah9','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye0006ufyqr9ibcsuh','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',6,1,NULL,'{}','cmwynkhyc0006mphrw3ku47jw','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye0007n2ia8m9gk3nt','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',7,1,NULL,'{}','cmwynkhyc0007cxdd88lljqqf','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye0008xkhych9ipgeg','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',8,1,NULL,'{}','cmwynkhyc0008leu3kp9yjq0b','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye0009c4yqlboykkgl','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',9,1,NULL,'{}','cmwynkhyc0009ma770cnycfjj','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye000ad0dv69qohzw2','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',10,1,NULL,'{}','cmwynkhyc000agrxrazop9fib','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye000bccsebepbmpw6','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',11,1,NULL,'{}','cmwynkhyc000b4qukpokyj9ti','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye000cr8e7yfvyh5hf','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',12,1,NULL,'{}','cmwynkhyc000cstkgwgfrd4s7','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye000dibtf6eybr9ta','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',13,1,NULL,'{}','cmwynkhyc000d1qcat4ikgn34','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye000e7r9hgwfj6rar','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',14,1,NULL,'{}','cmwynkhyc000e4waru51d9r45','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye000fbupepv5egbrf','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',15,1,NULL,'{}','cmwynkhyc000f9mkv90darwqm','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye000g798jhjd84s0h','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',16,1,NULL,'{}','cmwynkhyc000gmsgjf71fokeg','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye000h6iqammr3bzih','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',17,1,NULL,'{}','cmwynkhyc000hem53cxkzukti','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye000iarv1ux38rw1r','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',18,1,NULL,'{}','cmwynkhyc000ipwgwjwkh0v0f','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkhye000jx3fhlsysi7cf','cmwynkcks0001px8a9zzs4oku','cmwynkhty0000o7mpxkmowuxg',19,1,NULL,'{}','cmwynkhyc000jodh59nwjsi7g','2026-11-27 07:21:22.406000','2026-11-27 07:21:22.406000',0);
INSERT INTO "data_row_import" VALUES('cmwynkia70000qmti0igciyvs','cmwynkcks0001px8a9zzs4oku','cmwynki6s00007vc16a6mlotv',0,0,'Duplicate global key: ''key-0''','{"externalId": null, "globalKey": "key-0", "rowData": "again", "metadata": [], "attachments": []}',NULL,'2026-11-27 07:21:22.755000','2026-11-27 07:21:22.755000',0);
INSERT INTO "data_row_import" VALUES('cmwynkia700016og3zwi6ywyx','cmwynkcks0001px8a9zzs4oku','cmwynki6s00007vc16a6mlotv',1,1,NULL,'{}','cmwynki820001wdod6wwlop70','2026-11-27 07:21:22.755000','2026-11-27 07:21:22.755000',0);
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
INSERT INTO "dataset" VALUES('cmwynkhfa0000mvor8klss4ur','cmwynkcks0001px8a9zzs4oku','dataset',NULL,'cmwynkckv000051ihce32hrtt','2026-11-27 07:21:21.718000','2026-11-27 07:21:21.718000',0);
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
INSERT INTO "labeling_frontend" VALUES('cmwynkcks00007umy0wps0o14','Editor','The labeling editor','editor','2026-11-27 07:21:15.436000','2026-11-27 07:21:15.436000',0);
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
INSERT INTO "organization" VALUES('cmwynkcks0001px8a9zzs4oku','Organization','2026-11-27 07:21:15.436000','2026-11-27 07:21:15.436000',0);
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
INSERT INTO "project" VALUES('cmwynkin1000006q14dstsqj5','cmwynkcks0001px8a9zzs4oku','project',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'cmwynkckv000051ihce32hrtt',NULL,NULL,'2026-11-27 07:21:23.293000','2026-11-27 07:21:24.107000',0);
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
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc0000ubwsn2krj8q9',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc0001al7k8n6vpkav',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc0002mqf0wfa4f4p5',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc0003yvyzodw7e0mg',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc0004774yrmom2e0b',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc0005al18yl2qdah9',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc0006mphrw3ku47jw',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc0007cxdd88lljqqf',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc0008leu3kp9yjq0b',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc0009ma770cnycfjj',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc000agrxrazop9fib',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc000b4qukpokyj9ti',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc000cstkgwgfrd4s7',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc000d1qcat4ikgn34',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc000e4waru51d9r45',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc000f9mkv90darwqm',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc000gmsgjf71fokeg',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc000hem53cxkzukti',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc000ipwgwjwkh0v0f',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhyc000jodh59nwjsi7g',NULL,'cmwynkin30000tmu1ukvcavuq',5);
INSERT INTO "project_data_row" VALUES('cmwynkin1000006q14dstsqj5','cmwynki820001wdod6wwlop70',NULL,'cmwynkin30000tmu1ukvcavuq',5);
CREATE TABLE project_dataset (
	project_id VARCHAR(25) NOT NULL, 
	dataset_id VARCHAR(25) NOT NULL, 
	CONSTRAINT pk_project_dataset PRIMARY KEY (project_id, dataset_id), 
	CONSTRAINT fk_project_dataset_project_id FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_project_dataset_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id)
);
INSERT INTO "project_dataset" VALUES('cmwynkin1000006q14dstsqj5','cmwynkhfa0000mvor8klss4ur');
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
INSERT INTO "project_member" VALUES('cmwynkiok000050arl63adw9j','cmwynkcks0001px8a9zzs4oku','cmwynkin1000006q14dstsqj5','cmwynkckv000051ihce32hrtt','cmwynkckm00003ma1v3tfs55r','2026-11-27 07:21:23.348000','2026-11-27 07:21:23.348000',0);
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
INSERT INTO "role" VALUES('cmwynkckm00003ma1v3tfs55r','Admin','Everything in the organization.','["administer", "annotate", "manage"]','2026-11-27 07:21:15.430000','2026-11-27 07:21:15.430000',0);
INSERT INTO "role" VALUES('cmwynkckn0000q2szzd20zrql','Team manager','Manages projects and the people in them.','["annotate", "manage"]','2026-11-27 07:21:15.431000','2026-11-27 07:21:15.431000',0);
INSERT INTO "role" VALUES('cmwynkckn0001fvodl0qylmf1','Reviewer','Reviews and labels.','["annotate"]','2026-11-27 07:21:15.431000','2026-11-27 07:21:15.431000',0);
INSERT INTO "role" VALUES('cmwynkckn00028fu7hulykod6','Labeler','Labels.','["annotate"]','2026-11-27 07:21:15.431000','2026-11-27 07:21:15.431000',0);
INSERT INTO "role" VALUES('cmwynkckr0000nf2iunskwbvf','NONE','Roles in single projects only.','[]','2026-11-27 07:21:15.435000','2026-11-27 07:21:15.435000',0);
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
INSERT INTO "stored_file" VALUES('cmwynkhki0000j06ql1w3idiv','cmwynkcks0001px8a9zzs4oku','json_import.json','application/json',2991,'29dfe573eead622b7d9b2d19de3e746aabfb42fe7b5e99b635a0978217cd9649','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:21.924000','2026-11-27 07:21:21.924000',0);
INSERT INTO "stored_file" VALUES('cmwynkhmk0000gxeaq6768s0t','cmwynkcks0001px8a9zzs4oku','manifest.json','application/json',175,'fdaf06e841779a927764f54470a2155df4d3f9d10e69f451acdacc480e640409','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:21.988000','2026-11-27 07:21:21.988000',0);
INSERT INTO "stored_file" VALUES('cmwynki2e00009cm49c8dbs2d','cmwynkcks0001px8a9zzs4oku','json_import.json','application/json',254,'eb670f3e2130ea36642eced80b932298a017f338109f0219270f738eade0034d','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.561000','2026-11-27 07:21:22.561000',0);
INSERT INTO "stored_file" VALUES('cmwynki4i00008xzq7g7bh423','cmwynkcks0001px8a9zzs4oku','manifest.json','application/json',174,'3e2404087e0f2617fa302759ce97d35f71937d313133d66f490c2a35129e2b3c','cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.657000','2026-11-27 07:21:22.657000',0);
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
INSERT INTO "task" VALUES('cmwynkhty0000o7mpxkmowuxg','cmwynkcks0001px8a9zzs4oku','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.246000','2026-11-27 07:21:22.412000',0);
INSERT INTO "task" VALUES('cmwynki6s00007vc16a6mlotv','cmwynkcks0001px8a9zzs4oku','JSON Import','adv-upsert-data-rows','COMPLETE',100.0,NULL,NULL,NULL,'cmwynkckv000051ihce32hrtt','2026-11-27 07:21:22.708000','2026-11-27 07:21:22.856000',0);
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
INSERT INTO "task_queue" VALUES('cmwynkin30000tmu1ukvcavuq','cmwynkcks0001px8a9zzs4oku','cmwynkin1000006q14dstsqj5','Initial labeling task',NULL,'INITIAL_LABELING_QUEUE','2026-11-27 07:21:23.295000','2026-11-27 07:21:23.295000',0);
INSERT INTO "task_queue" VALUES('cmwynkioi0000ob6kgyln9bd4','cmwynkcks0001px8a9zzs4oku','cmwynkin1000006q14dstsqj5','Rework (all rejected)',NULL,'MANUAL_REWORK_QUEUE','2026-11-27 07:21:23.295000','2026-11-27 07:21:23.295000',0);
INSERT INTO "task_queue" VALUES('cmwynkioi00010zo24ng59qt5','cmwynkcks0001px8a9zzs4oku','cmwynkin1000006q14dstsqj5','Initial review task',NULL,'MANUAL_REVIEW_QUEUE','2026-11-27 07:21:23.295000','2026-11-27 07:21:23.295000',0);
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
INSERT INTO "user" VALUES('cmwynkckv000051ihce32hrtt','cmwynkcks0001px8a9zzs4oku','admin@example.com','Admin','Admin',NULL,'UTC',0,0,NULL,'cmwynkckm00003ma1v3tfs55r','2026-11-27 07:21:15.439000','2026-11-27 07:21:15.439000',0);
CREATE INDEX ix_user_organization_id ON user (organization_id);
CREATE INDEX ix_user_org_role_id ON user (org_role_id);
CREATE INDEX ix_resource_tag_organization_id ON resource_tag (organization_id);
CREATE INDEX ix_custom_metadata_schema_organization_id ON custom_metadata_schema (organization_id);
CREATE INDEX ix_feature_schema_organization_id ON feature_schema (organization_id);
CREATE INDEX ix_async_job_organization_id ON async_job (organization_id);
CREATE INDEX ix_api_key_created_by_user_id ON api_key (created_by_user_id);
CREATE INDEX ix_api_key_organization_id ON api_key (organization_id);
CREATE INDEX ix_api_key_user_id ON api_key (user_id);
CREATE INDEX ix_dataset_created_by_id ON dataset (created_by_id);
CREATE INDEX ix_dataset_organization_id ON dataset (organization_id);
CREATE INDEX ix_ontology_organization_id ON ontology (organization_id);
CREATE INDEX ix_ontology_created_by_id ON ontology (created_by_id);
CREATE INDEX ix_stored_file_organization_id ON stored_file (organization_id);
CREATE INDEX ix_stored_file_created_by_id ON stored_file (created_by_id);
CREATE INDEX ix_task_created_by_id ON task (created_by_id);
CREATE INDEX ix_task_organization_id ON task (organization_id);
CREATE INDEX ix_data_row_dataset_id ON data_row (dataset_id);
CREATE INDEX ix_data_row_organization_id_external_id ON data_row (organization_id, external_id);
CREATE INDEX ix_data_row_created_by_id ON data_row (created_by_id);
CREATE UNIQUE INDEX uq_data_row_global_key ON data_row (organization_id, global_key) WHERE NOT deleted;
CREATE INDEX ix_data_row_organization_id ON data_row (organization_id);
CREATE INDEX ix_data_row_dataset_id_id ON data_row (dataset_id, id);
CREATE INDEX ix_project_labeling_frontend_id ON project (labeling_frontend_id);
CREATE INDEX ix_project_ontology_id ON project (ontology_id);
CREATE INDEX ix_project_organization_id ON project (organization_id);
CREATE INDEX ix_project_created_by_id ON project (created_by_id);
CREATE INDEX ix_job_task_id ON job (task_id);
CREATE INDEX ix_job_organization_id ON job (organization_id);
CREATE INDEX ix_job_user_id ON job (user_id);
CREATE INDEX ix_data_row_attachment_organization_id ON data_row_attachment (organization_id);
CREATE INDEX ix_data_row_attachment_data_row_id ON data_row_attachment (data_row_id);
CREATE INDEX ix_project_member_user_id ON project_member (user_id);
CREATE INDEX ix_project_member_organization_id ON project_member (organization_id);
CREATE INDEX ix_project_member_role_id ON project_member (role_id);
CREATE INDEX ix_project_member_project_id ON project_member (project_id);
CREATE INDEX ix_project_dataset_dataset_id ON project_dataset (dataset_id);
CREATE INDEX ix_project_resource_tag_resource_tag_id ON project_resource_tag (resource_tag_id);
CREATE INDEX ix_task_queue_organization_id ON task_queue (organization_id);
CREATE INDEX ix_task_queue_project_id ON task_queue (project_id);
CREATE INDEX ix_batch_project_id ON batch (project_id);
CREATE INDEX ix_batch_created_by_id ON batch (created_by_id);
CREATE INDEX ix_batch_organization_id ON batch (organization_id);
CREATE INDEX ix_label_import_organization_id ON label_import (organization_id);
CREATE INDEX ix_label_import_created_by_id ON label_import (created_by_id);
CREATE INDEX ix_label_import_project_id ON label_import (project_id);
CREATE INDEX ix_labeling_frontend_options_organization_id ON labeling_frontend_options (organization_id);
CREATE INDEX ix_labeling_frontend_options_project_id ON labeling_frontend_options (project_id);
CREATE INDEX ix_labeling_frontend_options_labeling_frontend_id ON labeling_frontend_options (labeling_frontend_id);
CREATE INDEX ix_data_row_import_organization_id ON data_row_import (organization_id);
CREATE INDEX ix_data_row_import_data_row_id ON data_row_import (data_row_id);
CREATE UNIQUE INDEX uq_data_row_import_task_id_position ON data_row_import (task_id, position);
CREATE INDEX ix_data_row_import_task_id ON data_row_import (task_id);
CREATE INDEX ix_label_organization_id ON label (organization_id);
CREATE INDEX ix_label_project_id_data_row_id ON label (project_id, data_row_id);
CREATE INDEX ix_label_created_by_id ON label (created_by_id);
CREATE INDEX ix_label_project_id ON label (project_id);
CREATE INDEX ix_label_label_import_id ON label (label_import_id);
CREATE INDEX ix_label_data_row_id ON label (data_row_id);
CREATE INDEX ix_project_data_row_data_row_id ON project_data_row (data_row_id);
CREATE INDEX ix_project_data_row_task_queue_id ON project_data_row (task_queue_id);
CREATE INDEX ix_project_data_row_batch_id ON project_data_row (batch_id);
CREATE INDEX ix_label_import_part_label_import_id ON label_import_part (label_import_id);
CREATE INDEX ix_label_import_part_organization_id ON label_import_part (organization_id);
COMMIT;
