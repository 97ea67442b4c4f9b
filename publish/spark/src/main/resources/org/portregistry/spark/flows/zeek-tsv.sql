-- Zeek's conn.log in its own form: tab-separated cells, which the line #fields names, in any order. All files have the same fields.
-- orig is the side that began; service is what Zeek recognised on the wire.
CREATE OR REPLACE TEMPORARY VIEW records USING text OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW places AS
SELECT array_position(names, 'ts') - 1 AS ts,
       array_position(names, 'id.orig_h') - 1 AS orig_h,
       array_position(names, 'id.orig_p') - 1 AS orig_p,
       array_position(names, 'id.resp_h') - 1 AS resp_h,
       array_position(names, 'id.resp_p') - 1 AS resp_p,
       array_position(names, 'proto') - 1 AS proto,
       array_position(names, 'service') - 1 AS service,
       array_position(names, 'orig_ip_bytes') - 1 AS orig_ip_bytes,
       array_position(names, 'resp_ip_bytes') - 1 AS resp_ip_bytes,
       array_position(names, 'orig_pkts') - 1 AS orig_pkts,
       array_position(names, 'resp_pkts') - 1 AS resp_pkts,
       array_position(names, 'conn_state') - 1 AS conn_state
FROM (SELECT slice(split(value, '\t'), 2, 99) AS names FROM records WHERE value LIKE '#fields%' LIMIT 1);
CREATE OR REPLACE TEMPORARY VIEW stated AS
SELECT timestamp_seconds(try_cast(get(cells, ts) AS DOUBLE)) AS time,
       nullif(get(cells, orig_h), '-') AS src,
       nullif(get(cells, resp_h), '-') AS dst,
       try_cast(get(cells, orig_p) AS INT) AS src_port,
       try_cast(get(cells, resp_p) AS INT) AS dst_port,
       get(cells, proto) AS proto,
       try_cast(get(cells, orig_ip_bytes) AS BIGINT) AS orig_bytes,
       try_cast(get(cells, resp_ip_bytes) AS BIGINT) AS resp_bytes,
       try_cast(get(cells, orig_pkts) AS BIGINT) AS orig_packets,
       try_cast(get(cells, resp_pkts) AS BIGINT) AS resp_packets,
       nullif(get(cells, conn_state), '-') AS conn_state,
       nullif(get(cells, service), '-') AS service
FROM (SELECT split(value, '\t') AS cells, places.* FROM records CROSS JOIN places WHERE value NOT LIKE '#%');
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT time, src, dst,
       CASE WHEN proto IN ('tcp', 'udp', 'sctp') THEN src_port END AS src_port,
       CASE WHEN proto IN ('tcp', 'udp', 'sctp') THEN dst_port END AS dst_port,
       CASE proto WHEN 'tcp' THEN 6 WHEN 'udp' THEN 17 WHEN 'icmp' THEN 1 WHEN 'sctp' THEN 132 END AS protocol,
       orig_bytes + coalesce(resp_bytes, 0) AS bytes,
       orig_packets + coalesce(resp_packets, 0) AS packets,
       CAST(NULL AS INT) AS tcp_flags,
       'source' AS initiator,
       CASE WHEN conn_state IN ('S0', 'REJ', 'SH', 'RSTOS0') THEN false
            WHEN conn_state IN ('SF', 'S1', 'S2', 'S3', 'RSTO', 'RSTR') THEN true END AS answered,
       service AS application
FROM stated
WHERE src IS NOT NULL
