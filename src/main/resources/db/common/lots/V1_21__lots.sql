CREATE TABLE request_splits (
    request_id VARCHAR(26) NOT NULL,
    status VARCHAR(10) NOT NULL,
    introduction VARCHAR(4000) NOT NULL,
    budget DECIMAL(12, 2),
    refusal_reason VARCHAR(2000) NOT NULL,
    savings INTEGER NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_request_splits PRIMARY KEY (request_id)
);

CREATE TABLE lots (
    id VARCHAR(26) NOT NULL,
    request_id VARCHAR(26) NOT NULL,
    reference VARCHAR(24) NOT NULL,
    position INTEGER NOT NULL,
    title VARCHAR(120) NOT NULL,
    trade_code VARCHAR(40) NOT NULL,
    brief VARCHAR(2500) NOT NULL,
    budget DECIMAL(12, 2),
    invite_at_most INTEGER NOT NULL,
    bidding_days INTEGER NOT NULL,
    details VARCHAR(32000) NOT NULL,
    status VARCHAR(20) NOT NULL,
    round INTEGER NOT NULL,
    bidding_ends_at TIMESTAMP,
    extension_reason VARCHAR(500) NOT NULL,
    awaits_decision BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_lots PRIMARY KEY (id)
);

CREATE INDEX ix_lots_request ON lots (request_id, position);
