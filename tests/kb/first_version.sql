CREATE TABLE loads (
	id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	path TEXT NOT NULL, 
	collection TEXT NOT NULL, 
	version TEXT, 
	model TEXT, 
	started TEXT NOT NULL, 
	finished TEXT, 
	PRIMARY KEY (id), 
	UNIQUE ("key")
);
CREATE TABLE concepts (
	id INTEGER NOT NULL, 
	curie TEXT NOT NULL, 
	name TEXT NOT NULL, 
	label TEXT, 
	base INTEGER, 
	aspect TEXT, 
	PRIMARY KEY (id), 
	UNIQUE (curie), 
	FOREIGN KEY(base) REFERENCES concepts (id)
);
CREATE INDEX ix_concepts_base ON concepts (base);
CREATE TABLE decisions (
	id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	claim TEXT NOT NULL, 
	article TEXT NOT NULL, 
	fingerprint BIGINT NOT NULL, 
	verdict TEXT NOT NULL, 
	reviewer TEXT, 
	decided TEXT NOT NULL, 
	comment TEXT, 
	record JSON, 
	path TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE ("key")
);
CREATE INDEX ix_decisions_claim ON decisions (claim);
CREATE INDEX ix_decisions_article ON decisions (article);
CREATE TABLE articles (
	id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	document TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	load INTEGER NOT NULL, 
	current BOOLEAN NOT NULL, 
	cluster INTEGER NOT NULL, 
	path TEXT NOT NULL, 
	source_id JSON, 
	title TEXT, 
	url TEXT, 
	published TEXT, 
	format TEXT, 
	language TEXT, 
	words INTEGER, 
	sources TEXT, 
	"references" JSON, 
	claims INTEGER NOT NULL, 
	signature BLOB, 
	PRIMARY KEY (id), 
	FOREIGN KEY(load) REFERENCES loads (id)
);
CREATE INDEX ix_articles_document ON articles (document);
CREATE INDEX ix_articles_load ON articles (load);
CREATE INDEX ix_articles_key ON articles ("key");
CREATE INDEX ix_articles_cluster ON articles (cluster);
CREATE TABLE names (
	form TEXT NOT NULL, 
	concept INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	PRIMARY KEY (form, concept), 
	FOREIGN KEY(concept) REFERENCES concepts (id)
)
 WITHOUT ROWID

;
CREATE INDEX ix_names_concept ON names (concept);
CREATE TABLE relations (
	id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	cause INTEGER NOT NULL, 
	family TEXT NOT NULL, 
	direction TEXT NOT NULL, 
	negated BOOLEAN NOT NULL, 
	effect INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE ("key"), 
	FOREIGN KEY(cause) REFERENCES concepts (id), 
	FOREIGN KEY(effect) REFERENCES concepts (id)
);
CREATE INDEX relations_effect ON relations (effect);
CREATE INDEX relations_cause ON relations (cause, effect);
CREATE TABLE bands (
	band BIGINT NOT NULL, 
	article INTEGER NOT NULL, 
	PRIMARY KEY (band, article), 
	FOREIGN KEY(article) REFERENCES articles (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
CREATE INDEX ix_bands_article ON bands (article);
CREATE TABLE claims (
	id INTEGER NOT NULL, 
	article INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	fingerprint BIGINT NOT NULL, 
	section TEXT, 
	start INTEGER NOT NULL, 
	sentence TEXT NOT NULL, 
	cause TEXT NOT NULL, 
	relation TEXT NOT NULL, 
	effect TEXT NOT NULL, 
	type TEXT NOT NULL, 
	direction TEXT NOT NULL, 
	negated BOOLEAN NOT NULL, 
	strength TEXT NOT NULL, 
	attribution TEXT NOT NULL, 
	confidence FLOAT NOT NULL, 
	rest TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(article) REFERENCES articles (id) ON DELETE CASCADE
);
CREATE INDEX ix_claims_claim ON claims (claim);
CREATE INDEX ix_claims_article ON claims (article);
CREATE VIRTUAL TABLE sentences USING fts5(sentence, content='claims', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')
/* sentences(sentence) */;
CREATE TRIGGER sentences_in AFTER INSERT ON claims BEGIN INSERT INTO sentences (rowid, sentence) VALUES (new.id, new.sentence); END;
CREATE TRIGGER sentences_out AFTER DELETE ON claims BEGIN INSERT INTO sentences (sentences, rowid, sentence) VALUES ('delete', old.id, old.sentence); END;
CREATE TABLE flags (
	id INTEGER NOT NULL, 
	article INTEGER NOT NULL, 
	claim INTEGER, 
	code TEXT NOT NULL, 
	severity TEXT NOT NULL, 
	start INTEGER, 
	"end" INTEGER, 
	text TEXT, 
	message TEXT NOT NULL, 
	rest JSON, 
	PRIMARY KEY (id), 
	FOREIGN KEY(article) REFERENCES articles (id) ON DELETE CASCADE, 
	FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE
);
CREATE INDEX ix_flags_claim ON flags (claim);
CREATE INDEX ix_flags_article ON flags (article);
CREATE TABLE mentions (
	concept INTEGER NOT NULL, 
	claim INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	PRIMARY KEY (concept, claim, role, start), 
	FOREIGN KEY(concept) REFERENCES concepts (id), 
	FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
CREATE INDEX ix_mentions_claim ON mentions (claim);
CREATE TABLE evidence (
	relation INTEGER NOT NULL, 
	claim INTEGER NOT NULL, 
	article INTEGER NOT NULL, 
	cluster INTEGER NOT NULL, 
	type TEXT NOT NULL, 
	strength TEXT NOT NULL, 
	source TEXT NOT NULL, 
	published TEXT, 
	reading FLOAT NOT NULL, 
	review TEXT NOT NULL, 
	PRIMARY KEY (relation, claim), 
	FOREIGN KEY(relation) REFERENCES relations (id), 
	FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE, 
	FOREIGN KEY(article) REFERENCES articles (id) ON DELETE CASCADE
)
 WITHOUT ROWID

;
CREATE INDEX evidence_claim ON evidence (claim, published);
CREATE TABLE claimminer_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT claimminer_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO claimminer_version VALUES ('0001');
