-- What each version of the brief said, as JSON in UTF-8: longer than a text column holds on every database.
CREATE TABLE brief_versions (
    id VARCHAR(26) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    version_number INTEGER NOT NULL,
    content BYTEA NOT NULL,
    offered_at TIMESTAMP NOT NULL,
    decision VARCHAR(10) NOT NULL,
    refusal_reason VARCHAR(2000) NOT NULL,
    decided_at TIMESTAMP,
    CONSTRAINT pk_brief_versions PRIMARY KEY (id),
    CONSTRAINT uq_brief_versions_number UNIQUE (request_id, version_number),
    CONSTRAINT fk_brief_versions_request FOREIGN KEY (request_id) REFERENCES quote_requests (id)
);
