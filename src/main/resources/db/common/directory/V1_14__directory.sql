CREATE TABLE clients (
    id VARCHAR(26) NOT NULL,
    version BIGINT NOT NULL,
    account_id VARCHAR(26) NOT NULL,
    territory_id VARCHAR(26) NOT NULL,
    name VARCHAR(120) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    siret VARCHAR(14),
    insee_code VARCHAR(5) NOT NULL,
    street VARCHAR(200) NOT NULL,
    recovers_vat BOOLEAN NOT NULL,
    contact_name VARCHAR(120) NOT NULL,
    contact_function VARCHAR(80) NOT NULL,
    email VARCHAR(254) NOT NULL,
    phone VARCHAR(25) NOT NULL,
    description VARCHAR(1000) NOT NULL,
    registered_at TIMESTAMP NOT NULL,
    CONSTRAINT pk_clients PRIMARY KEY (id),
    CONSTRAINT uq_clients_account UNIQUE (account_id)
);

CREATE TABLE providers (
    id VARCHAR(26) NOT NULL,
    version BIGINT NOT NULL,
    account_id VARCHAR(26) NOT NULL,
    territory_id VARCHAR(26) NOT NULL,
    name VARCHAR(120) NOT NULL,
    legal_form VARCHAR(20) NOT NULL,
    vat_regime VARCHAR(20) NOT NULL,
    siret VARCHAR(14),
    insee_code VARCHAR(5) NOT NULL,
    street VARCHAR(200) NOT NULL,
    contact_name VARCHAR(120) NOT NULL,
    email VARCHAR(254) NOT NULL,
    phone VARCHAR(25) NOT NULL,
    description VARCHAR(1000) NOT NULL,
    capacity INTEGER NOT NULL,
    status VARCHAR(20) NOT NULL,
    status_reason VARCHAR(1000) NOT NULL,
    registered_at TIMESTAMP NOT NULL,
    decided_at TIMESTAMP,
    decided_by VARCHAR(26),
    CONSTRAINT pk_providers PRIMARY KEY (id),
    CONSTRAINT uq_providers_account UNIQUE (account_id)
);

CREATE INDEX ix_providers_territory_status ON providers (territory_id, status);

CREATE INDEX ix_providers_siret ON providers (siret);

CREATE TABLE provider_trades (
    provider_id VARCHAR(26) NOT NULL,
    trade_code VARCHAR(40) NOT NULL,
    CONSTRAINT pk_provider_trades PRIMARY KEY (provider_id, trade_code),
    CONSTRAINT fk_provider_trades_provider FOREIGN KEY (provider_id) REFERENCES providers (id)
);
