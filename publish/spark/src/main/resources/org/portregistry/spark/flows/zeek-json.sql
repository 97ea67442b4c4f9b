-- Zeek's conn.log as JSON, a record per line; ts is seconds or ISO 8601.
-- orig is the side that began; service is what Zeek recognised on the wire.
CREATE OR REPLACE TEMPORARY VIEW records (
  ts STRING, `id.orig_h` STRING, `id.orig_p` INT, `id.resp_h` STRING, `id.resp_p` INT, proto STRING, service STRING,
  orig_ip_bytes BIGINT, resp_ip_bytes BIGINT, orig_pkts BIGINT, resp_pkts BIGINT, conn_state STRING)
USING json OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT coalesce(timestamp_seconds(try_cast(ts AS DOUBLE)), try_cast(ts AS TIMESTAMP)) AS time,
       `id.orig_h` AS src,
       `id.resp_h` AS dst,
       CASE WHEN proto IN ('tcp', 'udp', 'sctp') THEN `id.orig_p` END AS src_port,
       CASE WHEN proto IN ('tcp', 'udp', 'sctp') THEN `id.resp_p` END AS dst_port,
       CASE proto WHEN 'tcp' THEN 6 WHEN 'udp' THEN 17 WHEN 'icmp' THEN 1 WHEN 'sctp' THEN 132 END AS protocol,
       orig_ip_bytes + coalesce(resp_ip_bytes, 0) AS bytes,
       orig_pkts + coalesce(resp_pkts, 0) AS packets,
       CAST(NULL AS INT) AS tcp_flags,
       'source' AS initiator,
       CASE WHEN conn_state IN ('S0', 'REJ', 'SH', 'RSTOS0') THEN false
            WHEN conn_state IN ('SF', 'S1', 'S2', 'S3', 'RSTO', 'RSTR') THEN true END AS answered,
       service AS application
FROM records
WHERE `id.orig_h` IS NOT NULL
