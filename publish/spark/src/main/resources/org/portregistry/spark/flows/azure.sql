-- Azure's flow logs: those of network security groups (versions 1 and 2) and of virtual networks (version 4), a document per file.
-- The first address of a tuple is the side that began. What begins (B) has no counts yet. A denied flow was not answered.
CREATE OR REPLACE TEMPORARY VIEW records (
  records ARRAY<STRUCT<
    properties: STRUCT<flows: ARRAY<STRUCT<flows: ARRAY<STRUCT<flowTuples: ARRAY<STRING>>>>>>,
    flowRecords: STRUCT<flows: ARRAY<STRUCT<flowGroups: ARRAY<STRUCT<flowTuples: ARRAY<STRING>>>>>>>>)
USING json OPTIONS (path '${flows.in}', multiLine 'true');
CREATE OR REPLACE TEMPORARY VIEW tuples AS
WITH entries AS (SELECT explode(records) AS entry FROM records)
SELECT 'group' AS kind, split(tuple, ',') AS cells
FROM (SELECT explode(flatten(flatten(transform(entry.properties.flows, rule -> rule.flows.flowTuples)))) AS tuple FROM entries)
UNION ALL
SELECT 'network' AS kind, split(tuple, ',') AS cells
FROM (SELECT explode(flatten(flatten(transform(entry.flowRecords.flows, flow -> flow.flowGroups.flowTuples)))) AS tuple
      FROM entries);
CREATE OR REPLACE TEMPORARY VIEW stated AS
SELECT kind, cells,
       CASE WHEN kind = 'group' THEN CASE get(cells, 5) WHEN 'T' THEN 6 WHEN 'U' THEN 17 END
            ELSE try_cast(get(cells, 5) AS INT) END AS protocol
FROM tuples;
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT CASE kind WHEN 'group' THEN timestamp_seconds(try_cast(get(cells, 0) AS BIGINT))
                 ELSE timestamp_millis(try_cast(get(cells, 0) AS BIGINT)) END AS time,
       get(cells, 1) AS src,
       get(cells, 2) AS dst,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN try_cast(get(cells, 3) AS INT) END AS src_port,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN try_cast(get(cells, 4) AS INT) END AS dst_port,
       protocol,
       try_cast(get(cells, 10) AS BIGINT) + coalesce(try_cast(get(cells, 12) AS BIGINT), 0) AS bytes,
       try_cast(get(cells, 9) AS BIGINT) + coalesce(try_cast(get(cells, 11) AS BIGINT), 0) AS packets,
       CAST(NULL AS INT) AS tcp_flags,
       'source' AS initiator,
       CASE WHEN get(cells, 7) = 'D' THEN false
            WHEN try_cast(get(cells, 11) AS BIGINT) > 0 THEN true END AS answered,
       CAST(NULL AS STRING) AS application
FROM stated
