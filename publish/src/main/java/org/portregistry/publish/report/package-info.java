/**
 * {@code conflicts.html}: what a maintainer opens after a refresh. One file, which needs no other and no network.
 *
 * <p>{@link org.portregistry.publish.report.ReportPage} holds what is shown, the templates in {@code src/main/jte/report}
 * how; they escape everything that they print, by where it stands.
 */
package org.portregistry.publish.report;
