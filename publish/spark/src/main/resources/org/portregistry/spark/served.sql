-- The flows with their server: its side, address and port, how that was told, and the service. A view that knows who began is
-- not asked twice; else the functions take the flags of TCP, the weights of the registry, and the lower port, in this order.
CREATE OR REPLACE TEMPORARY VIEW sided AS
SELECT *,
       CASE initiator WHEN 'source' THEN 'destination' WHEN 'destination' THEN 'source'
                      ELSE ports.service_side(src_port, dst_port, protocol, tcp_flags) END AS side,
       CASE WHEN application IS NOT NULL THEN 'service'
            WHEN initiator IS NOT NULL OR (protocol = 6 AND tcp_flags & 18 = 2) THEN 'syn'
            ELSE 'flow' END AS method
FROM flows;
CREATE OR REPLACE TEMPORARY VIEW served AS
SELECT *, ports.service(server_port, protocol) AS service
FROM (SELECT *,
             CASE side WHEN 'source' THEN src WHEN 'destination' THEN dst END AS server,
             CASE side WHEN 'source' THEN src_port WHEN 'destination' THEN dst_port END AS server_port
      FROM sided)
