-- Google Cloud's VPC flow logs as Cloud Logging exports them, a LogEntry a line. Numbers of 64 bits are texts there.
-- A flow inside one network is reported by both of its ends, and stands here twice.
CREATE OR REPLACE TEMPORARY VIEW records (
  jsonPayload STRUCT<
    connection: STRUCT<src_ip: STRING, src_port: INT, dest_ip: STRING, dest_port: INT, protocol: INT>,
    start_time: STRING, bytes_sent: STRING, packets_sent: STRING>)
USING json OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT try_cast(jsonPayload.start_time AS TIMESTAMP) AS time,
       jsonPayload.connection.src_ip AS src,
       jsonPayload.connection.dest_ip AS dst,
       CASE WHEN jsonPayload.connection.protocol IN (6, 17, 33, 132) THEN jsonPayload.connection.src_port END AS src_port,
       CASE WHEN jsonPayload.connection.protocol IN (6, 17, 33, 132) THEN jsonPayload.connection.dest_port END AS dst_port,
       jsonPayload.connection.protocol AS protocol,
       try_cast(jsonPayload.bytes_sent AS BIGINT) AS bytes,
       try_cast(jsonPayload.packets_sent AS BIGINT) AS packets,
       CAST(NULL AS INT) AS tcp_flags,
       CAST(NULL AS STRING) AS initiator,
       CAST(NULL AS BOOLEAN) AS answered,
       CAST(NULL AS STRING) AS application
FROM records
WHERE jsonPayload.connection.src_ip IS NOT NULL
