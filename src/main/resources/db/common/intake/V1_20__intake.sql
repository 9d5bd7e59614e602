CREATE SEQUENCE request_numbers AS BIGINT START WITH 1 INCREMENT BY 1 NO CYCLE;

CREATE TABLE quote_requests (
    id VARCHAR(26) NOT NULL,
    reference VARCHAR(20),
    territory_id VARCHAR(26) NOT NULL,
    client_id VARCHAR(26) NOT NULL,
    client_name VARCHAR(200) NOT NULL,
    status VARCHAR(20) NOT NULL,
    need_kind VARCHAR(20),
    need_code VARCHAR(40),
    need_version INTEGER NOT NULL,
    title VARCHAR(120) NOT NULL,
    need VARCHAR(4000) NOT NULL,
    answers VARCHAR(12000) NOT NULL,
    answered BOOLEAN NOT NULL,
    insee_code VARCHAR(5) NOT NULL,
    commune_name VARCHAR(100) NOT NULL,
    outside BOOLEAN NOT NULL,
    wished_from DATE,
    wished_by DATE,
    budget_band VARCHAR(20),
    budget_reason VARCHAR(500) NOT NULL,
    qualification VARCHAR(20),
    qualification_message VARCHAR(2000) NOT NULL,
    brief_version INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    submitted_at TIMESTAMP,
    qualify_by TIMESTAMP,
    first_promise TIMESTAMP,
    first_answered_at TIMESTAMP,
    times VARCHAR(400),
    ending VARCHAR(30),
    end_reason VARCHAR(2000) NOT NULL,
    ended_at TIMESTAMP,
    search_words VARCHAR(6000) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_quote_requests PRIMARY KEY (id),
    CONSTRAINT uq_quote_requests_reference UNIQUE (reference)
);

CREATE INDEX ix_quote_requests_client ON quote_requests (client_id, changed_at);
CREATE INDEX ix_quote_requests_territory ON quote_requests (territory_id, status, changed_at);

CREATE TABLE request_clarifications (
    id VARCHAR(26) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    position INTEGER NOT NULL,
    question VARCHAR(2000) NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    answer VARCHAR(4000),
    answered_at TIMESTAMP,
    CONSTRAINT pk_request_clarifications PRIMARY KEY (id),
    CONSTRAINT uq_request_clarifications_position UNIQUE (request_id, position),
    CONSTRAINT fk_request_clarifications_request FOREIGN KEY (request_id) REFERENCES quote_requests (id)
);
