CREATE TABLE request_askers (
    request_id VARCHAR(26) NOT NULL,
    name VARCHAR(120) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    siret VARCHAR(14),
    contact_name VARCHAR(120) NOT NULL,
    email VARCHAR(254) NOT NULL,
    phone VARCHAR(25) NOT NULL,
    locale VARCHAR(2) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_request_askers PRIMARY KEY (request_id)
);

CREATE TABLE draft_keys (
    key_hash VARCHAR(64) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    purpose VARCHAR(10) NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_draft_keys PRIMARY KEY (key_hash)
);

CREATE INDEX ix_draft_keys_request ON draft_keys (request_id);
