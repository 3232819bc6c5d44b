-- format 8
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
CREATE INDEX ix_api_key_created_by_user_id ON api_key (created_by_user_id);
CREATE INDEX ix_api_key_user_id ON api_key (user_id);
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
CREATE INDEX ix_asset_metadata_data_row_id ON asset_metadata (data_row_id);
CREATE TABLE async_job (
	id VARCHAR(25) NOT NULL,
	organization_id VARCHAR(25) NOT NULL,
	kind TEXT NOT NULL,
	result JSON NOT NULL,
	created_by_id VARCHAR(25),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	CONSTRAINT pk_async_job PRIMARY KEY (id),
	CONSTRAINT fk_async_job_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id),
	CONSTRAINT fk_async_job_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE TABLE batch (
	id VARCHAR(25) NOT NULL,
	organization_id VARCHAR(25) NOT NULL,
	project_id VARCHAR(25) NOT NULL,
	name TEXT NOT NULL,
	consensus_settings_json JSON,
	created_by_id VARCHAR(25),
	request_key VARCHAR(64),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	CONSTRAINT pk_batch PRIMARY KEY (id),
	CONSTRAINT fk_batch_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id),
	CONSTRAINT fk_batch_project_id FOREIGN KEY(project_id) REFERENCES project (id),
	CONSTRAINT fk_batch_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE INDEX ix_batch_created_by_id ON batch (created_by_id);
CREATE INDEX ix_batch_project_id ON batch (project_id);
CREATE INDEX ix_batch_request_key ON batch (request_key);
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
CREATE INDEX ix_benchmark_created_by_id ON benchmark (created_by_id);
CREATE INDEX ix_benchmark_label_id ON benchmark (label_id);
CREATE INDEX ix_benchmark_project_id ON benchmark (project_id);
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
CREATE INDEX ix_data_row_dataset_id_deleted_id ON data_row (dataset_id, deleted, id);
CREATE INDEX ix_data_row_external_id_dataset_id_deleted_id ON data_row (external_id, dataset_id, deleted, id);
CREATE UNIQUE INDEX uq_data_row_global_key ON data_row (global_key, organization_id) WHERE deleted IS 0;
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
CREATE INDEX ix_data_row_attachment_data_row_id ON data_row_attachment (data_row_id);
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
CREATE INDEX ix_dataset_created_by_id ON dataset (created_by_id);
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
CREATE INDEX ix_export_window_stored_file_id ON export_window (stored_file_id);
CREATE INDEX ix_export_window_task_id ON export_window (task_id);
CREATE INDEX ix_export_window_task_id_stream_type_end ON export_window (task_id, stream_type, "end");
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
CREATE TABLE format (
	steps INTEGER NOT NULL,
	CONSTRAINT pk_format PRIMARY KEY (steps)
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
CREATE INDEX ix_job_task_id ON job (task_id);
CREATE INDEX ix_job_user_id ON job (user_id);
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
CREATE INDEX ix_label_created_by_id ON label (created_by_id);
CREATE INDEX ix_label_data_row_id ON label (data_row_id);
CREATE INDEX ix_label_label_import_id ON label (label_import_id);
CREATE INDEX ix_label_label_import_id_data_row_id ON label (label_import_id, data_row_id);
CREATE INDEX ix_label_project_id ON label (project_id);
CREATE INDEX ix_label_project_id_data_row_id ON label (project_id, data_row_id);
CREATE TABLE label_export (
	id VARCHAR(25) NOT NULL,
	organization_id VARCHAR(25) NOT NULL,
	project_id VARCHAR(25) NOT NULL,
	stored_file_id VARCHAR(25),
	base_url TEXT,
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
CREATE INDEX ix_label_export_created_by_id ON label_export (created_by_id);
CREATE INDEX ix_label_export_project_id ON label_export (project_id);
CREATE INDEX ix_label_export_stored_file_id ON label_export (stored_file_id);
CREATE TABLE label_feedback (
	id VARCHAR(25) NOT NULL,
	organization_id VARCHAR(25) NOT NULL,
	label_id VARCHAR(25) NOT NULL,
	created_by_id VARCHAR(25),
	feedback TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	CONSTRAINT pk_label_feedback PRIMARY KEY (id),
	CONSTRAINT uq_label_feedback_label_id UNIQUE (label_id),
	CONSTRAINT fk_label_feedback_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id),
	CONSTRAINT fk_label_feedback_label_id FOREIGN KEY(label_id) REFERENCES label (id),
	CONSTRAINT fk_label_feedback_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE INDEX ix_label_feedback_created_by_id ON label_feedback (created_by_id);
CREATE INDEX ix_label_feedback_label_id ON label_feedback (label_id);
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
CREATE INDEX ix_label_import_created_by_id ON label_import (created_by_id);
CREATE INDEX ix_label_import_project_id ON label_import (project_id);
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
CREATE INDEX ix_label_import_part_label_import_id ON label_import_part (label_import_id);
CREATE TABLE label_score (
	id VARCHAR(25) NOT NULL,
	organization_id VARCHAR(25) NOT NULL,
	label_feedback_id VARCHAR(25) NOT NULL,
	name VARCHAR(200) NOT NULL,
	score FLOAT NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	CONSTRAINT pk_label_score PRIMARY KEY (id),
	CONSTRAINT uq_label_score_label_feedback_id_name UNIQUE (label_feedback_id, name),
	CONSTRAINT fk_label_score_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id),
	CONSTRAINT fk_label_score_label_feedback_id FOREIGN KEY(label_feedback_id) REFERENCES label_feedback (id)
);
CREATE INDEX ix_label_score_label_feedback_id ON label_score (label_feedback_id);
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
CREATE TABLE labeling_frontend_options (
	id VARCHAR(25) NOT NULL,
	organization_id VARCHAR(25) NOT NULL,
	project_id VARCHAR(25) NOT NULL,
	labeling_frontend_id VARCHAR(25) NOT NULL,
	customization_options TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	CONSTRAINT pk_labeling_frontend_options PRIMARY KEY (id),
	CONSTRAINT fk_labeling_frontend_options_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id),
	CONSTRAINT fk_labeling_frontend_options_project_id FOREIGN KEY(project_id) REFERENCES project (id),
	CONSTRAINT fk_labeling_frontend_options_labeling_frontend_id FOREIGN KEY(labeling_frontend_id) REFERENCES labeling_frontend (id)
);
CREATE INDEX ix_labeling_frontend_options_labeling_frontend_id ON labeling_frontend_options (labeling_frontend_id);
CREATE INDEX ix_labeling_frontend_options_project_id ON labeling_frontend_options (project_id);
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
CREATE INDEX ix_labeling_parameter_override_data_row_id ON labeling_parameter_override (data_row_id);
CREATE INDEX ix_labeling_parameter_override_project_id ON labeling_parameter_override (project_id);
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
CREATE INDEX ix_ontology_created_by_id ON ontology (created_by_id);
CREATE TABLE ontology_node (
	ontology_id VARCHAR(25) NOT NULL,
	feature_schema_id TEXT NOT NULL,
	CONSTRAINT pk_ontology_node PRIMARY KEY (ontology_id, feature_schema_id),
	CONSTRAINT fk_ontology_node_ontology_id FOREIGN KEY(ontology_id) REFERENCES ontology (id)
);
CREATE INDEX ix_ontology_node_feature_schema_id ON ontology_node (feature_schema_id);
CREATE TABLE organization (
	id VARCHAR(25) NOT NULL,
	name TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	CONSTRAINT pk_organization PRIMARY KEY (id)
);
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
CREATE INDEX ix_prediction_data_row_id ON prediction (data_row_id);
CREATE INDEX ix_prediction_prediction_model_id ON prediction (prediction_model_id);
CREATE INDEX ix_prediction_project_id ON prediction (project_id);
CREATE INDEX ix_prediction_project_id_data_row_id ON prediction (project_id, data_row_id);
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
CREATE INDEX ix_prediction_model_created_by_id ON prediction_model (created_by_id);
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
CREATE INDEX ix_project_active_prediction_model_id ON project (active_prediction_model_id);
CREATE INDEX ix_project_created_by_id ON project (created_by_id);
CREATE INDEX ix_project_labeling_frontend_id ON project (labeling_frontend_id);
CREATE INDEX ix_project_ontology_id ON project (ontology_id);
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
CREATE INDEX ix_project_data_row_batch_id_data_row_id ON project_data_row (batch_id, data_row_id);
CREATE INDEX ix_project_data_row_data_row_id ON project_data_row (data_row_id);
CREATE INDEX ix_project_data_row_task_queue_id_project_id_data_row_id ON project_data_row (task_queue_id, project_id, data_row_id);
CREATE TABLE project_dataset (
	project_id VARCHAR(25) NOT NULL,
	dataset_id VARCHAR(25) NOT NULL,
	CONSTRAINT pk_project_dataset PRIMARY KEY (project_id, dataset_id),
	CONSTRAINT fk_project_dataset_project_id FOREIGN KEY(project_id) REFERENCES project (id),
	CONSTRAINT fk_project_dataset_dataset_id FOREIGN KEY(dataset_id) REFERENCES dataset (id)
);
CREATE INDEX ix_project_dataset_dataset_id ON project_dataset (dataset_id);
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
CREATE INDEX ix_project_member_project_id ON project_member (project_id);
CREATE INDEX ix_project_member_role_id ON project_member (role_id);
CREATE INDEX ix_project_member_user_id ON project_member (user_id);
CREATE TABLE project_resource_tag (
	project_id VARCHAR(25) NOT NULL,
	resource_tag_id VARCHAR(25) NOT NULL,
	CONSTRAINT pk_project_resource_tag PRIMARY KEY (project_id, resource_tag_id),
	CONSTRAINT fk_project_resource_tag_project_id FOREIGN KEY(project_id) REFERENCES project (id),
	CONSTRAINT fk_project_resource_tag_resource_tag_id FOREIGN KEY(resource_tag_id) REFERENCES resource_tag (id)
);
CREATE INDEX ix_project_resource_tag_resource_tag_id ON project_resource_tag (resource_tag_id);
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
CREATE INDEX ix_reservation_data_row_id ON reservation (data_row_id);
CREATE INDEX ix_reservation_project_id ON reservation (project_id);
CREATE INDEX ix_reservation_user_id ON reservation (user_id);
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
CREATE INDEX ix_review_created_by_id ON review (created_by_id);
CREATE INDEX ix_review_label_id ON review (label_id);
CREATE INDEX ix_review_project_id ON review (project_id);
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
CREATE INDEX ix_stored_file_created_by_id ON stored_file (created_by_id);
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
	request_key VARCHAR(64),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted BOOLEAN DEFAULT 0 NOT NULL,
	CONSTRAINT pk_task PRIMARY KEY (id),
	CONSTRAINT fk_task_organization_id FOREIGN KEY(organization_id) REFERENCES organization (id),
	CONSTRAINT fk_task_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id)
);
CREATE INDEX ix_task_created_by_id ON task (created_by_id);
CREATE INDEX ix_task_request_key ON task (request_key);
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
CREATE INDEX ix_task_queue_project_id ON task_queue (project_id);
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
 WITHOUT ROWID;
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
CREATE INDEX ix_user_org_role_id ON user (org_role_id);
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
CREATE INDEX ix_webhook_created_by_id ON webhook (created_by_id);
CREATE INDEX ix_webhook_project_id ON webhook (project_id);
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
CREATE INDEX ix_webhook_delivery_webhook_id ON webhook_delivery (webhook_id);
CREATE INDEX ix_webhook_delivery_webhook_id_due_at ON webhook_delivery (webhook_id, due_at, id);
