-- Records in the Elastic Common Schema, nested, one a line, as Packetbeat, Filebeat and Logstash write them.
-- Where a record names client and server, the side that began is the client.
CREATE OR REPLACE TEMPORARY VIEW records (
  `@timestamp` STRING,
  source STRUCT<ip: STRING, port: INT, bytes: BIGINT, packets: BIGINT>,
  destination STRUCT<ip: STRING, port: INT, bytes: BIGINT, packets: BIGINT>,
  client STRUCT<ip: STRING, port: INT>, server STRUCT<ip: STRING, port: INT>,
  network STRUCT<iana_number: STRING, transport: STRING, protocol: STRING, bytes: BIGINT, packets: BIGINT>,
  event STRUCT<start: STRING, outcome: STRING, type: STRING>)
USING json OPTIONS (path '${flows.in}');
CREATE OR REPLACE TEMPORARY VIEW stated AS
SELECT *, coalesce(try_cast(network.iana_number AS INT),
                   CASE lower(network.transport) WHEN 'tcp' THEN 6 WHEN 'udp' THEN 17 WHEN 'sctp' THEN 132 WHEN 'dccp' THEN 33
                        WHEN 'icmp' THEN 1 WHEN 'ipv6-icmp' THEN 58 END) AS protocol
FROM records
WHERE source.ip IS NOT NULL;
CREATE OR REPLACE TEMPORARY VIEW flows AS
SELECT try_cast(coalesce(event.start, `@timestamp`) AS TIMESTAMP) AS time,
       source.ip AS src,
       destination.ip AS dst,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN source.port END AS src_port,
       CASE WHEN protocol IN (6, 17, 33, 132) THEN destination.port END AS dst_port,
       protocol,
       coalesce(network.bytes, source.bytes + coalesce(destination.bytes, 0)) AS bytes,
       coalesce(network.packets, source.packets + coalesce(destination.packets, 0)) AS packets,
       CAST(NULL AS INT) AS tcp_flags,
       CASE WHEN client.ip = source.ip AND client.port = source.port THEN 'source'
            WHEN client.ip = destination.ip AND client.port = destination.port THEN 'destination' END AS initiator,
       CASE WHEN event.type LIKE '%denied%' OR event.outcome = 'failure' THEN false
            WHEN destination.packets > 0 THEN true END AS answered,
       network.protocol AS application
FROM stated
