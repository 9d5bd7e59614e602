-- Projects, their milestones and every delivery of one.
CREATE TABLE projects (
    id VARCHAR(26) NOT NULL,
    version BIGINT NOT NULL,
    lot_id VARCHAR(26) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    lot_reference VARCHAR(40) NOT NULL,
    lot_title VARCHAR(200) NOT NULL,
    client_id VARCHAR(26) NOT NULL,
    client_name VARCHAR(200) NOT NULL,
    provider_id VARCHAR(26) NOT NULL,
    provider_name VARCHAR(200) NOT NULL,
    started_at TIMESTAMP NOT NULL,
    delivered_at TIMESTAMP,
    CONSTRAINT pk_projects PRIMARY KEY (id),
    CONSTRAINT uq_projects_lot UNIQUE (lot_id)
);
CREATE INDEX ix_projects_provider ON projects (provider_id);
CREATE INDEX ix_projects_client ON projects (client_id);

CREATE TABLE milestones (
    id VARCHAR(26) NOT NULL,
    version BIGINT NOT NULL,
    project_id VARCHAR(26) NOT NULL,
    position INTEGER NOT NULL,
    title VARCHAR(200) NOT NULL,
    percentage DECIMAL(5, 2) NOT NULL,
    amount DECIMAL(12, 2) NOT NULL,
    status VARCHAR(20) NOT NULL,
    deliveries INTEGER NOT NULL,
    CONSTRAINT pk_milestones PRIMARY KEY (id),
    CONSTRAINT uq_milestones_project_position UNIQUE (project_id, position),
    CONSTRAINT fk_milestones_project FOREIGN KEY (project_id) REFERENCES projects (id)
);

CREATE TABLE milestone_deliveries (
    id VARCHAR(26) NOT NULL,
    project_id VARCHAR(26) NOT NULL,
    milestone_id VARCHAR(26) NOT NULL,
    number INTEGER NOT NULL,
    note VARCHAR(4000) NOT NULL,
    link VARCHAR(500) NOT NULL,
    delivered_at TIMESTAMP NOT NULL,
    decided_at TIMESTAMP,
    decided_by VARCHAR(26),
    accepted BOOLEAN,
    by_silence BOOLEAN NOT NULL,
    remark VARCHAR(4000) NOT NULL,
    CONSTRAINT pk_milestone_deliveries PRIMARY KEY (id),
    CONSTRAINT fk_milestone_deliveries_project FOREIGN KEY (project_id) REFERENCES projects (id),
    CONSTRAINT fk_milestone_deliveries_milestone FOREIGN KEY (milestone_id) REFERENCES milestones (id)
);
CREATE INDEX ix_milestone_deliveries_project ON milestone_deliveries (project_id, delivered_at);
