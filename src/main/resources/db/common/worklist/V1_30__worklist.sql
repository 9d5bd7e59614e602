CREATE TABLE open_steps (
    task_id VARCHAR(64) NOT NULL,
    element VARCHAR(80) NOT NULL,
    subject_id VARCHAR(26) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    lot_id VARCHAR(26),
    role VARCHAR(20) NOT NULL,
    page VARCHAR(120) NOT NULL,
    since TIMESTAMP NOT NULL,
    due TIMESTAMP,
    CONSTRAINT pk_open_steps PRIMARY KEY (task_id)
);
CREATE INDEX ix_open_steps_subject ON open_steps (subject_id);
CREATE INDEX ix_open_steps_request ON open_steps (request_id);
