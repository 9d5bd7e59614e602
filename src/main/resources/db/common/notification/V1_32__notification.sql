CREATE TABLE outbox_messages (
    id VARCHAR(26) NOT NULL,
    recipient VARCHAR(254) NOT NULL,
    language VARCHAR(2) NOT NULL,
    event VARCHAR(60) NOT NULL,
    subject VARCHAR(400) NOT NULL,
    first_line VARCHAR(2000) NOT NULL,
    rest VARCHAR(8000) NOT NULL,
    button VARCHAR(120) NOT NULL,
    address VARCHAR(500) NOT NULL,
    calendar_method VARCHAR(10),
    calendar VARCHAR(12000),
    written_at TIMESTAMP NOT NULL,
    status VARCHAR(10) NOT NULL,
    attempts INTEGER NOT NULL,
    next_attempt_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP,
    last_error VARCHAR(500),
    version BIGINT NOT NULL,
    CONSTRAINT pk_outbox_messages PRIMARY KEY (id)
);
CREATE INDEX ix_outbox_messages_due ON outbox_messages (status, next_attempt_at);
CREATE INDEX ix_outbox_messages_written ON outbox_messages (written_at);
