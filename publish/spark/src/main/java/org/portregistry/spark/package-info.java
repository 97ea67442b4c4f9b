/** The registry as functions of Apache Spark's SQL, views of flow records, and what is observed on each port. */
package org.portregistry.spark;
