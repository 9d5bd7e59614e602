CREATE TABLE call_backs (
    id VARCHAR(26) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    status VARCHAR(10) NOT NULL,
    phone VARCHAR(25) NOT NULL,
    wished_day DATE,
    wished_half VARCHAR(10),
    asked_at TIMESTAMP NOT NULL,
    starts_at TIMESTAMP,
    ends_at TIMESTAMP,
    sequence_number INTEGER NOT NULL,
    caller_id VARCHAR(26),
    caller_name VARCHAR(200) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_call_backs PRIMARY KEY (id),
    CONSTRAINT fk_call_backs_request FOREIGN KEY (request_id) REFERENCES quote_requests (id)
);

CREATE INDEX ix_call_backs_request ON call_backs (request_id, asked_at);
CREATE INDEX ix_call_backs_status ON call_backs (status, starts_at);
