-- AWS VPC flow logs, versions 2 to 5, as text. The header line of each file names its fields, which stand in any
-- order; a file without one, as from CloudWatch, has the fields of version 2.
-- AWS tells of ACK only together with SYN: 18 comes from the side that was called, 2 from the one that began.
-- NODATA and SKIPDATA tell of no flow. A fragment has the ports 0.
CREATE OR REPLACE TEMPORARY VIEW lines USING text OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW records AS SELECT value, input_file_name() AS file FROM lines;
CREATE OR REPLACE TEMPORARY VIEW places AS
SELECT file,
       array_position(names, 'start') - 1 AS start,
       array_position(names, 'srcaddr') - 1 AS srcaddr,
       array_position(names, 'dstaddr') - 1 AS dstaddr,
       array_position(names, 'pkt-srcaddr') - 1 AS pkt_srcaddr,
       array_position(names, 'pkt-dstaddr') - 1 AS pkt_dstaddr,
       array_position(names, 'srcport') - 1 AS srcport,
       array_position(names, 'dstport') - 1 AS dstport,
       array_position(names, 'protocol') - 1 AS protocol,
       array_position(names, 'bytes') - 1 AS bytes,
       array_position(names, 'packets') - 1 AS packets,
       array_position(names, 'tcp-flags') - 1 AS tcp_flags,
       array_position(names, 'action') - 1 AS action
FROM (SELECT file,
             split(coalesce(trim(first(value) FILTER (WHERE value LIKE '%srcaddr%')),
                            'version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status'),
                   ' +') AS names
      FROM records GROUP BY file);
CREATE OR REPLACE TEMPORARY VIEW stated AS
SELECT timestamp_seconds(try_cast(get(cells, start) AS BIGINT)) AS time,
       coalesce(nullif(get(cells, pkt_srcaddr), '-'), nullif(get(cells, srcaddr), '-')) AS src,
       coalesce(nullif(get(cells, pkt_dstaddr), '-'), nullif(get(cells, dstaddr), '-')) AS dst,
       try_cast(get(cells, srcport) AS INT) AS src_port,
       try_cast(get(cells, dstport) AS INT) AS dst_port,
       try_cast(get(cells, protocol) AS INT) AS protocol,
       try_cast(get(cells, bytes) AS BIGINT) AS bytes,
       try_cast(get(cells, packets) AS BIGINT) AS packets,
       try_cast(get(cells, tcp_flags) AS INT) AS tcp_flags,
       get(cells, action) AS action
FROM (SELECT /*+ BROADCAST(places) */ split(trim(value), ' +') AS cells, places.*
      FROM records JOIN places ON records.file = places.file WHERE value NOT LIKE '%srcaddr%');
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT time, src, dst,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN src_port END AS src_port,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN dst_port END AS dst_port,
       protocol, bytes, packets,
       CASE WHEN protocol = 6 THEN tcp_flags END AS tcp_flags,
       CASE WHEN protocol = 6 AND tcp_flags & 18 = 18 THEN 'destination'
            WHEN protocol = 6 AND tcp_flags & 18 = 2 THEN 'source' END AS initiator,
       CASE WHEN action = 'REJECT' THEN false END AS answered,
       CAST(NULL AS STRING) AS application
FROM stated
WHERE src IS NOT NULL
