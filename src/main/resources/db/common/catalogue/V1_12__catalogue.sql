CREATE TABLE trades (
    code VARCHAR(40) NOT NULL,
    version BIGINT NOT NULL,
    french_name VARCHAR(60) NOT NULL,
    english_name VARCHAR(60) NOT NULL,
    french_explanation VARCHAR(200) NOT NULL,
    english_explanation VARCHAR(200) NOT NULL,
    presence_need INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT pk_trades PRIMARY KEY (code),
    CONSTRAINT ck_trades_presence_need CHECK (presence_need BETWEEN 0 AND 100)
);
