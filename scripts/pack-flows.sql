-- Packs a table of arcs of any length into files that the atlas reads by range requests: only the parts that a view
-- and a time need are fetched. Run it with DuckDB (https://duckdb.org), or "npm run pack-flows -- FOLDER", in a folder
-- that holds flows.csv. What the columns of the table mean is said here, once; all that follows goes by these names.
CREATE OR REPLACE VIEW arcs AS
SELECT
  from_name, from_lon::DOUBLE AS from_lon, from_lat::DOUBLE AS from_lat,
  to_name, to_lon::DOUBLE AS to_lon, to_lat::DOUBLE AS to_lat,
  -- First day, and first day after, counted from 1970-01-01.
  date_diff('day', DATE '1970-01-01', first_day::DATE)::INTEGER AS start_day,
  date_diff('day', DATE '1970-01-01', coalesce(last_day::DATE, first_day::DATE))::INTEGER + 1 AS until_day,
  first_day::DATE AS first_date,
  coalesce(last_day::DATE, first_day::DATE) AS last_date,
  coalesce(category::VARCHAR, '') AS category,
  coalesce(amount::DOUBLE, 0) AS amount
FROM read_csv('flows.csv', header = true)
WHERE first_day::DATE < DATE '1992-01-01' AND coalesce(last_day::DATE, first_day::DATE) >= DATE '1917-11-01';

-- Squares of ten degrees, each called after its busiest place.
CREATE OR REPLACE TEMP TABLE cells AS
WITH ends AS (
  SELECT from_name AS name, from_lon AS lon, from_lat AS lat FROM arcs
  UNION ALL SELECT to_name, to_lon, to_lat FROM arcs
), places AS (
  SELECT name, lon, lat, count(*) AS arcs FROM ends GROUP BY ALL
)
SELECT
  floor(lon / 10)::INTEGER AS x, floor(lat / 10)::INTEGER AS y, sum(arcs)::BIGINT AS arcs, count(*)::INTEGER AS places,
  arg_max(name, arcs) AS name, arg_max(lon, arcs) AS lon, arg_max(lat, arcs) AS lat
FROM places GROUP BY ALL;

-- How many arcs begin and end in which month: what the timeline and all counts go by.
COPY (
  SELECT
    date_diff('day', DATE '1970-01-01', date_trunc('month', first_date)::DATE)::INTEGER AS start_day,
    date_diff('day', DATE '1970-01-01', (date_trunc('month', last_date) + INTERVAL 1 MONTH)::DATE)::INTEGER AS until_day,
    category, count(*)::INTEGER AS arcs, sum(amount)::DOUBLE AS amount
  FROM arcs GROUP BY ALL ORDER BY start_day, until_day, category
) TO 'counts.parquet' (FORMAT parquet, COMPRESSION snappy);

-- The busiest places, and how many there are.
COPY (
  SELECT name, lon, lat, places, arcs FROM cells ORDER BY arcs DESC, name
) TO 'places.parquet' (FORMAT parquet, COMPRESSION snappy);

-- Arcs between squares by whole years, in order of time: the world, for which a few rows do.
COPY (
  SELECT
    a.name AS from_name, a.lon::FLOAT AS from_lon, a.lat::FLOAT AS from_lat,
    b.name AS to_name, b.lon::FLOAT AS to_lon, b.lat::FLOAT AS to_lat,
    date_diff('day', DATE '1970-01-01', date_trunc('year', first_date)::DATE)::INTEGER AS start_day,
    date_diff('day', DATE '1970-01-01', (date_trunc('year', last_date) + INTERVAL 1 YEAR)::DATE)::INTEGER AS until_day,
    category, count(*)::INTEGER AS arcs, sum(amount)::FLOAT AS amount
  FROM arcs
  JOIN cells a ON a.x = floor(from_lon / 10) AND a.y = floor(from_lat / 10)
  JOIN cells b ON b.x = floor(to_lon / 10) AND b.y = floor(to_lat / 10)
  GROUP BY ALL ORDER BY start_day, until_day, from_name, to_name, category
) TO 'overview.parquet' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 4096);

-- Every arc twice, by where it begins and by where it ends, so that either is found for a part of the world.
COPY (
  SELECT
    from_name, from_lon::FLOAT AS from_lon, from_lat::FLOAT AS from_lat,
    to_name, to_lon::FLOAT AS to_lon, to_lat::FLOAT AS to_lat, start_day, until_day, category, amount::FLOAT AS amount
  FROM arcs ORDER BY year(first_date), floor(from_lat / 10), floor(from_lon / 10), start_day
) TO 'origins.parquet' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 8192);
COPY (
  SELECT
    from_name, from_lon::FLOAT AS from_lon, from_lat::FLOAT AS from_lat,
    to_name, to_lon::FLOAT AS to_lon, to_lat::FLOAT AS to_lat, start_day, until_day, category, amount::FLOAT AS amount
  FROM arcs ORDER BY year(first_date), floor(to_lat / 10), floor(to_lon / 10), start_day
) TO 'destinations.parquet' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 8192);
