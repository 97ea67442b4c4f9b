-- Zeek's conn.log in its own form: tab-separated cells, which the line #fields of each file names, in any order.
-- orig is the side that began; service is what Zeek recognised on the wire.
-- The number of the protocol (ip_proto, since Zeek 7.1) tells what the word does not; a log without bytes of IP has those of the payload.
CREATE OR REPLACE TEMPORARY VIEW lines USING text OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW records AS SELECT value, input_file_name() AS file FROM lines;
CREATE OR REPLACE TEMPORARY VIEW places AS
SELECT file,
       array_position(names, 'ts') - 1 AS ts,
       array_position(names, 'id.orig_h') - 1 AS orig_h,
       array_position(names, 'id.orig_p') - 1 AS orig_p,
       array_position(names, 'id.resp_h') - 1 AS resp_h,
       array_position(names, 'id.resp_p') - 1 AS resp_p,
       array_position(names, 'proto') - 1 AS proto,
       array_position(names, 'ip_proto') - 1 AS ip_proto,
       array_position(names, 'service') - 1 AS service,
       array_position(names, 'orig_bytes') - 1 AS orig_bytes,
       array_position(names, 'resp_bytes') - 1 AS resp_bytes,
       array_position(names, 'orig_ip_bytes') - 1 AS orig_ip_bytes,
       array_position(names, 'resp_ip_bytes') - 1 AS resp_ip_bytes,
       array_position(names, 'orig_pkts') - 1 AS orig_pkts,
       array_position(names, 'resp_pkts') - 1 AS resp_pkts,
       array_position(names, 'conn_state') - 1 AS conn_state
FROM (SELECT file, slice(split(trim(first(value)), '\t'), 2, 99) AS names FROM records WHERE value LIKE '#fields%' GROUP BY file);
CREATE OR REPLACE TEMPORARY VIEW stated AS
SELECT timestamp_seconds(try_cast(get(cells, ts) AS DOUBLE)) AS time,
       nullif(get(cells, orig_h), '-') AS src,
       nullif(get(cells, resp_h), '-') AS dst,
       try_cast(get(cells, orig_p) AS INT) AS src_port,
       try_cast(get(cells, resp_p) AS INT) AS dst_port,
       coalesce(CASE lower(get(cells, proto)) WHEN 'tcp' THEN 6 WHEN 'udp' THEN 17 WHEN 'sctp' THEN 132 END,
                try_cast(get(cells, ip_proto) AS INT), CASE lower(get(cells, proto)) WHEN 'icmp' THEN 1 END) AS protocol,
       try_cast(coalesce(get(cells, orig_ip_bytes), get(cells, orig_bytes)) AS BIGINT) AS orig_bytes,
       try_cast(coalesce(get(cells, resp_ip_bytes), get(cells, resp_bytes)) AS BIGINT) AS resp_bytes,
       try_cast(get(cells, orig_pkts) AS BIGINT) AS orig_packets,
       try_cast(get(cells, resp_pkts) AS BIGINT) AS resp_packets,
       nullif(get(cells, conn_state), '-') AS conn_state,
       nullif(get(cells, service), '-') AS service
FROM (SELECT /*+ BROADCAST(places) */ split(value, '\t') AS cells, places.*
      FROM records JOIN places ON records.file = places.file WHERE value NOT LIKE '#%');
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT time, src, dst,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN src_port END AS src_port,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN dst_port END AS dst_port,
       protocol,
       orig_bytes + coalesce(resp_bytes, 0) AS bytes,
       orig_packets + coalesce(resp_packets, 0) AS packets,
       CAST(NULL AS INT) AS tcp_flags,
       'source' AS initiator,
       CASE WHEN conn_state IN ('S0', 'REJ', 'SH', 'RSTOS0') THEN false
            WHEN conn_state IN ('SF', 'S1', 'S2', 'S3', 'RSTO', 'RSTR') THEN true END AS answered,
       service AS application
FROM stated
WHERE src IS NOT NULL
