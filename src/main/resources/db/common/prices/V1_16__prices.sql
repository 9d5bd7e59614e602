-- What was awarded for how much, without any name: no client, provider, request or lot.
CREATE TABLE price_facts (
    fact_key VARCHAR(64) NOT NULL,
    territory_id VARCHAR(26) NOT NULL,
    trade_code VARCHAR(40) NOT NULL,
    work_size VARCHAR(1) NOT NULL,
    net DECIMAL(15, 2) NOT NULL,
    awarded_on DATE NOT NULL,
    CONSTRAINT pk_price_facts PRIMARY KEY (fact_key)
);

CREATE INDEX ix_price_facts_work ON price_facts (territory_id, trade_code, work_size, awarded_on);
