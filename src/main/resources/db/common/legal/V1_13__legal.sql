CREATE TABLE vat_rates (
    code VARCHAR(40) NOT NULL,
    rate DECIMAL(4, 2) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE,
    source VARCHAR(300) NOT NULL,
    CONSTRAINT pk_vat_rates PRIMARY KEY (code)
);

CREATE TABLE legal_wordings (
    code VARCHAR(40) NOT NULL,
    subject VARCHAR(40) NOT NULL,
    wording VARCHAR(500) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE,
    tolerated_until DATE,
    source VARCHAR(300) NOT NULL,
    CONSTRAINT pk_legal_wordings PRIMARY KEY (code)
);

INSERT INTO vat_rates (code, rate, valid_from, valid_until, source) VALUES
    ('normal-2014', 20.00, DATE('2014-01-01'), NULL, 'Loi 2012-1510 du 29 décembre 2012, art. 68 ; CGI art. 278'),
    ('intermediate-2014', 10.00, DATE('2014-01-01'), NULL, 'Loi 2012-1510 du 29 décembre 2012, art. 68 ; CGI art. 279'),
    ('reduced-2014', 5.50, DATE('2014-01-01'), NULL, 'CGI art. 278-0 bis'),
    ('special-2014', 2.10, DATE('2014-01-01'), NULL, 'CGI art. 281 quater à 281 nonies');

INSERT INTO legal_wordings (code, subject, wording, valid_from, valid_until, tolerated_until, source) VALUES
    ('franchise-cgi', 'VAT_FRANCHISE', 'TVA non applicable, art. 293 B du CGI',
        DATE('2014-01-01'), DATE('2026-08-31'), DATE('2027-12-31'), 'CGI art. 293 E'),
    ('franchise-cibs', 'VAT_FRANCHISE',
        'TVA non applicable, article L. 223-3 du Code des impositions sur les biens et services (CIBS)',
        DATE('2026-09-01'), NULL, NULL, 'Ordonnance 2025-1247, en vigueur le 1er septembre 2026'),
    ('association-cgi', 'VAT_ASSOCIATION_EXEMPT', 'Exonération de TVA, art. 261, 7-1° du CGI',
        DATE('2014-01-01'), NULL, DATE('2027-12-31'),
        'CGI art. 261, 7-1° ; référence au CIBS à compléter avant la fin de la tolérance');
