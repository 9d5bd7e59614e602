CREATE TABLE request_notes (
    id VARCHAR(26) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    author_id VARCHAR(26) NOT NULL,
    author_name VARCHAR(200) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    written_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_request_notes PRIMARY KEY (id),
    CONSTRAINT fk_request_notes_request FOREIGN KEY (request_id) REFERENCES quote_requests (id)
);

CREATE INDEX ix_request_notes_request ON request_notes (request_id, written_at);
