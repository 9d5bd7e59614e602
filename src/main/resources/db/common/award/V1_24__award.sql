-- The clients' choices and the proofs of what they accepted.
CREATE TABLE awards (
    id VARCHAR(26) NOT NULL,
    version BIGINT NOT NULL,
    lot_id VARCHAR(26) NOT NULL,
    bid_id VARCHAR(26) NOT NULL,
    provider_id VARCHAR(26) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    chosen_by VARCHAR(26) NOT NULL,
    chosen_at TIMESTAMP NOT NULL,
    status VARCHAR(20) NOT NULL,
    ended_at TIMESTAMP,
    CONSTRAINT pk_awards PRIMARY KEY (id)
);
CREATE INDEX ix_awards_lot ON awards (lot_id);

CREATE TABLE acceptances (
    id VARCHAR(26) NOT NULL,
    lot_id VARCHAR(26) NOT NULL,
    bid_id VARCHAR(26) NOT NULL,
    bid_reference VARCHAR(60) NOT NULL,
    revision INTEGER NOT NULL,
    provider_id VARCHAR(26) NOT NULL,
    net DECIMAL(12, 2) NOT NULL,
    total DECIMAL(12, 2) NOT NULL,
    accepted_at TIMESTAMP NOT NULL,
    accepted_local VARCHAR(60) NOT NULL,
    signer_name VARCHAR(120) NOT NULL,
    signer_function VARCHAR(120) NOT NULL,
    account_id VARCHAR(26) NOT NULL,
    account_email VARCHAR(254) NOT NULL,
    text_shown VARCHAR(4000) NOT NULL,
    boxes_ticked VARCHAR(4000) NOT NULL,
    off_premises BOOLEAN NOT NULL,
    at_most_five_employees BOOLEAN NOT NULL,
    outside_main_activity BOOLEAN NOT NULL,
    withdraw_until DATE,
    start_requested BOOLEAN NOT NULL,
    origin_address VARCHAR(60) NOT NULL,
    origin_user_agent VARCHAR(500) NOT NULL,
    document_sha256 VARCHAR(64) NOT NULL,
    CONSTRAINT pk_acceptances PRIMARY KEY (id),
    CONSTRAINT uq_acceptances_lot UNIQUE (lot_id)
);
