-- Zeek's conn.log as JSON, one record per line; ts is seconds, milliseconds or ISO 8601. Forwarders may nest id.orig_h and the like.
-- orig is the side that began; service is what Zeek recognised on the wire.
-- The number of the protocol (ip_proto, since Zeek 7.1) tells what the word does not; a log without bytes of IP has those of the payload.
CREATE OR REPLACE TEMPORARY VIEW records (
  ts STRING, `id.orig_h` STRING, `id.orig_p` INT, `id.resp_h` STRING, `id.resp_p` INT,
  id STRUCT<orig_h: STRING, orig_p: INT, resp_h: STRING, resp_p: INT>, proto STRING, ip_proto INT, service STRING,
  orig_bytes BIGINT, resp_bytes BIGINT, orig_ip_bytes BIGINT, resp_ip_bytes BIGINT, orig_pkts BIGINT, resp_pkts BIGINT,
  conn_state STRING)
USING json OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW stated AS
SELECT *,
       try_cast(ts AS DOUBLE) AS seconds,
       coalesce(`id.orig_h`, id.orig_h) AS src,
       coalesce(`id.resp_h`, id.resp_h) AS dst,
       coalesce(`id.orig_p`, id.orig_p) AS src_port,
       coalesce(`id.resp_p`, id.resp_p) AS dst_port,
       coalesce(CASE lower(proto) WHEN 'tcp' THEN 6 WHEN 'udp' THEN 17 WHEN 'sctp' THEN 132 END, ip_proto,
                CASE lower(proto) WHEN 'icmp' THEN 1 END) AS protocol
FROM records;
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT coalesce(timestamp_seconds(if(seconds > 100000000000, seconds / 1000, seconds)), try_cast(ts AS TIMESTAMP)) AS time,
       src, dst,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN src_port END AS src_port,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN dst_port END AS dst_port,
       protocol,
       coalesce(orig_ip_bytes, orig_bytes) + coalesce(resp_ip_bytes, resp_bytes, 0) AS bytes,
       orig_pkts + coalesce(resp_pkts, 0) AS packets,
       CAST(NULL AS INT) AS tcp_flags,
       'source' AS initiator,
       CASE WHEN conn_state IN ('S0', 'REJ', 'SH', 'RSTOS0') THEN false
            WHEN conn_state IN ('SF', 'S1', 'S2', 'S3', 'RSTO', 'RSTR') THEN true END AS answered,
       service AS application
FROM stated
WHERE src IS NOT NULL
