/** Looks up what is assigned to, and really found on, a port; needs nothing but the JDK. */
module org.portregistry.lookup {
    exports org.portregistry.lookup;
}
