CREATE TABLE demo_clocks (
    id VARCHAR(10) NOT NULL,
    ahead_millis BIGINT NOT NULL,
    complete BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_demo_clocks PRIMARY KEY (id)
);
