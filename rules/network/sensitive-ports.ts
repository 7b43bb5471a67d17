/** A service that nobody should reach from the internet, and where it listens. */
interface SensitiveService {
  readonly name: string;
  readonly protocols: readonly ("tcp" | "udp")[];
  /** First and last port, inclusive. */
  readonly ports: readonly [number, number];
}

/** One service a line: name, ports, protocols. SSH and Remote Desktop have rules of their own. */
const table = `
FTP|20-21|tcp
Telnet|23|tcp
SMTP|25|tcp
TFTP|69|udp
POP3|110|tcp+udp
rpcbind|111|tcp+udp
Windows RPC|135|tcp+udp
NetBIOS|137-139|tcp+udp
IMAP|143|tcp
SNMP|161|udp
LDAP|389|tcp+udp
SMB|445|tcp+udp
rlogin|512-514|tcp
LDAPS|636|tcp
rsync|873|tcp
SQL Server|1433|tcp
SQL Server Browser|1434|tcp+udp
Oracle|1521|tcp
NFS|2049|tcp+udp
ZooKeeper|2181|tcp
Docker|2375-2376|tcp
etcd|2379-2380|tcp
SQL Server Analysis|2382-2383|tcp
Oracle TLS|2484|tcp+udp
a development server|3000|tcp
CIFS|3020|tcp+udp
MySQL|3306|tcp
Remote Desktop|3389|udp
mSQL|4333|tcp
Salt|4505-4506|tcp
PostgreSQL|5432|tcp+udp
Redshift|5439|tcp
VNC|5500|tcp
Kibana|5601|tcp
VNC|5900-5903|tcp
CouchDB|5984|tcp
WinRM|5985-5986|tcp
Redis|6379|tcp
the Kubernetes API|6443|tcp
Cassandra|7000-7001|tcp
Cassandra JMX|7199|tcp
Neo4j|7474|tcp
Neo4j Bolt|7687|tcp
HDFS|8020|tcp
an HTTP admin port|8080|tcp
InfluxDB|8086|tcp
YARN|8088|tcp
Puppet|8140|tcp
Consul|8500|tcp
Jupyter|8888|tcp
Cassandra|9042|tcp
Prometheus|9090|tcp
Kafka|9092-9094|tcp
Cassandra Thrift|9160|tcp
Elasticsearch|9200|tcp
Elasticsearch|9300|tcp
Kubelet|10250|tcp
Memcached|11211|tcp+udp
Memcached TLS|11214-11215|tcp+udp
RabbitMQ|15672|tcp
MongoDB|27017-27019|tcp
MongoDB|28017|tcp
Db2|50000|tcp
HDFS|50070|tcp
Cassandra OpsCenter|61620-61621|tcp
`;

const services: readonly SensitiveService[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", ports = "", protocols = ""] = line.split("|");
    const [from = "", to = from] = ports.split("-");
    return {
      name,
      ports: [Number(from), Number(to)],
      protocols: protocols === "tcp+udp" ? ["tcp", "udp"] : [protocols === "udp" ? "udp" : "tcp"],
    };
  });

/** The services that a range of ports reaches, in the order of their ports. Protocol `-1` is all of them. */
export function servicesIn(protocol: string, from: number, to: number): readonly string[] {
  const reached = services.filter(
    ({ protocols, ports: [first, last] }) =>
      (protocol === "-1" || protocols.some((each) => each === protocol)) && first <= to && from <= last,
  );
  return [...new Set(reached.map(({ name }) => name))];
}
