/** Marks a SQLite file as an Isnad archive: «Isnd» in ASCII. */
export const APPLICATION_ID = 0x49736e64

/**
 * The steps from an empty file to the present schema, forward only: step n leads to `user_version`
 * n + 1. A step that was released is never changed; a new one is added below it.
 */
export const MIGRATIONS: readonly string[] = [
  /* 1: the first schema */ `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE inputs (origin TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE sources (
    number INTEGER PRIMARY KEY,
    input TEXT NOT NULL REFERENCES inputs (origin) ON DELETE CASCADE,
    origin TEXT NOT NULL,
    format TEXT NOT NULL,
    charset TEXT NOT NULL,
    charset_basis TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    text BLOB NOT NULL              -- packed
  );
  CREATE INDEX sources_of_input ON sources (input);

  -- One row for each input that holds an article; of rows with one id exactly one is shown.
  CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    input TEXT NOT NULL REFERENCES inputs (origin) ON DELETE CASCADE,
    id TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES sources (number),
    shown INTEGER NOT NULL DEFAULT 0,
    hash TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT,
    published TEXT,
    place INTEGER NOT NULL,         -- milliseconds of publication; the undated last
    first_day INTEGER,              -- the days of publication as printed, half-open
    last_day INTEGER,
    article BLOB NOT NULL,          -- packed JSON
    UNIQUE (input, id)
  );
  CREATE INDEX articles_of_id ON articles (id);
  CREATE INDEX articles_of_source ON articles (source);
  CREATE INDEX articles_in_order ON articles (place, id) WHERE shown = 1;
  CREATE INDEX articles_content ON articles (id, hash) WHERE shown = 1;
  CREATE INDEX articles_of_outlet ON articles (outlet) WHERE shown = 1;

  CREATE TABLE analyses (
    article INTEGER PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE,
    version TEXT NOT NULL,
    hash TEXT NOT NULL,
    analysis BLOB NOT NULL          -- packed JSON
  );
  CREATE INDEX analyses_content ON analyses (article, version, hash);

  CREATE TABLE dossiers (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    key TEXT NOT NULL,
    dossier BLOB NOT NULL           -- packed JSON
  );
  CREATE TABLE families (article TEXT PRIMARY KEY, family TEXT NOT NULL) WITHOUT ROWID;

  -- Folded words and their stems, parted by spaces; rowid = articles.number of shown articles.
  CREATE VIRTUAL TABLE search USING fts5 (
    title, body, title_stems, body_stems,
    content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
  );
  `,
  /* 2: search over lemmas. What the index holds comes from articles: see fill-search.ts. */ `
  DROP TABLE search;
  -- Folded words and their lemmas and links, parted by spaces; rowid = articles.number of shown articles.
  CREATE VIRTUAL TABLE search USING fts5 (
    title, body, lemmas, near,
    content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
  );
  CREATE VIRTUAL TABLE search_words USING fts5vocab (search, col);
  -- The same for ranking, a row for each row of search.
  CREATE TABLE search_terms (
    article INTEGER PRIMARY KEY,
    length INTEGER NOT NULL,
    terms BLOB NOT NULL
  );
  CREATE INDEX search_lengths ON search_terms (length);

  -- What articles can be filtered by: speakers of the dossier, types of the events found in them.
  CREATE TABLE facets (
    kind TEXT NOT NULL,
    article TEXT NOT NULL,
    value TEXT NOT NULL,            -- folded
    PRIMARY KEY (kind, article, value)
  ) WITHOUT ROWID;
  `,
  /* 3: what people decided, and the rules that a dossier was made by. */ `
  -- No input owns a line: the log stays when articles go and come.
  CREATE TABLE corrections (
    number INTEGER PRIMARY KEY,     -- in the order in which they were made
    id TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    note TEXT,
    change TEXT NOT NULL,           -- JSON
    undone_at TEXT,
    undone_by TEXT
  );
  ALTER TABLE dossiers ADD COLUMN version TEXT NOT NULL DEFAULT '';
  `,
  /* 4: what a server reads instead of the whole dossier. */ `
  CREATE TABLE prepared (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value BLOB NOT NULL);
  `,
  /* 5: a dossier in parts: that of a large archive is longer than any one text can be. */ `
  CREATE TABLE dossier_parts (
    number INTEGER PRIMARY KEY,     -- in the order in which they follow each other
    name TEXT NOT NULL,             -- the field of the dossier
    part BLOB NOT NULL              -- packed JSON: some of its items, or all of what is no list
  );
  `,
]
