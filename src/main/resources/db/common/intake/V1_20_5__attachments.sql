-- The files of requests. They go with a draft that is thrown away; nothing else takes a request away.
CREATE TABLE request_attachments (
    id VARCHAR(26) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    file_name VARCHAR(150) NOT NULL,
    file_kind VARCHAR(10) NOT NULL,
    size_in_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    added_at TIMESTAMP NOT NULL,
    added_by VARCHAR(26),
    added_by_name VARCHAR(200) NOT NULL,
    scan_state VARCHAR(20) NOT NULL,
    scanned_at TIMESTAMP,
    CONSTRAINT pk_request_attachments PRIMARY KEY (id),
    CONSTRAINT fk_request_attachments_request FOREIGN KEY (request_id) REFERENCES quote_requests (id) ON DELETE CASCADE
);

CREATE INDEX ix_request_attachments_request ON request_attachments (request_id, added_at);
CREATE INDEX ix_request_attachments_scan ON request_attachments (scan_state, added_at);
