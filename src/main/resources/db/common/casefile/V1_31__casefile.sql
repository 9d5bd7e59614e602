CREATE TABLE journal_entries (
    id VARCHAR(26) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    lot_id VARCHAR(26),
    happened_at TIMESTAMP NOT NULL,
    actor VARCHAR(200) NOT NULL,
    kind VARCHAR(60) NOT NULL,
    arguments VARCHAR(4000) NOT NULL,
    audience VARCHAR(30) NOT NULL,
    CONSTRAINT pk_journal_entries PRIMARY KEY (id)
);
CREATE INDEX ix_journal_entries_request ON journal_entries (request_id, happened_at);
