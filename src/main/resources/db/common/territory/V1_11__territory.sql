CREATE TABLE territories (
    id VARCHAR(26) NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(80) NOT NULL,
    departments VARCHAR(60) NOT NULL,
    neighbours VARCHAR(60) NOT NULL,
    opening_days VARCHAR(7) DEFAULT '12345' NOT NULL,
    opening_hours VARCHAR(80) DEFAULT '09:00-12:00, 14:00-17:00' NOT NULL,
    phone VARCHAR(25) DEFAULT '' NOT NULL,
    email VARCHAR(254) DEFAULT '' NOT NULL,
    CONSTRAINT pk_territories PRIMARY KEY (id),
    CONSTRAINT uq_territories_name UNIQUE (name)
);

CREATE TABLE territory_times (
    territory_id VARCHAR(26) NOT NULL,
    setting VARCHAR(40) NOT NULL,
    amount INTEGER NOT NULL,
    CONSTRAINT pk_territory_times PRIMARY KEY (territory_id, setting),
    CONSTRAINT fk_territory_times_territory FOREIGN KEY (territory_id) REFERENCES territories (id)
);

CREATE TABLE intercommunalities (
    code VARCHAR(9) NOT NULL,
    name VARCHAR(120) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    CONSTRAINT pk_intercommunalities PRIMARY KEY (code)
);

CREATE TABLE communes (
    insee_code VARCHAR(5) NOT NULL,
    name VARCHAR(80) NOT NULL,
    postal_code VARCHAR(5) NOT NULL,
    population INTEGER NOT NULL,
    latitude DOUBLE PRECISION NOT NULL,
    longitude DOUBLE PRECISION NOT NULL,
    department VARCHAR(3) NOT NULL,
    intercommunality_code VARCHAR(9),
    CONSTRAINT pk_communes PRIMARY KEY (insee_code),
    CONSTRAINT fk_communes_intercommunality FOREIGN KEY (intercommunality_code) REFERENCES intercommunalities (code)
);
