package org.portregistry.publish.embed;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * {@code module-info.class} of the look-up library (JVMS 4.7.25). What javac writes names the very Java that it is of, so
 * that no two machines had the same bytes; and of several in a class path nobody can tell whose it is.
 */
final class ModuleDescription {
    private static final int JAVA_17 = 61;
    private static final int ACC_MODULE = 0x8000;
    private static final int ACC_MANDATED = 0x8000;
    private static final int UTF_8 = 1;
    private static final int CLASS = 7;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private ModuleDescription() {}

    /** Returns the class file of a module that exports one package, and needs {@code java.base} alone. */
    static byte[] of(String module, String exported) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0xCAFEBABE);
        out.writeShort(0);
        out.writeShort(JAVA_17);
        out.writeShort(10);
        utf8(out, "module-info"); // 1
        named(out, CLASS, 1); // 2
        utf8(out, "Module"); // 3
        utf8(out, module); // 4
        named(out, MODULE, 4); // 5
        utf8(out, "java.base"); // 6
        named(out, MODULE, 6); // 7
        utf8(out, exported.replace('.', '/')); // 8
        named(out, PACKAGE, 8); // 9
        out.writeShort(ACC_MODULE);
        out.writeShort(2);
        out.writeShort(0); // no superclass,
        out.writeShort(0); // interface,
        out.writeShort(0); // field
        out.writeShort(0); // or method
        out.writeShort(1);
        out.writeShort(3);
        out.writeInt(28);
        out.writeShort(5);
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(7);
        out.writeShort(ACC_MANDATED);
        out.writeShort(0);
        out.writeShort(1);
        out.writeShort(9);
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(0); // opens,
        out.writeShort(0); // uses,
        out.writeShort(0); // provides nothing
        return bytes.toByteArray();
    }

    private static void utf8(DataOutputStream out, String text) throws IOException {
        out.writeByte(UTF_8);
        out.writeUTF(text);
    }

    private static void named(DataOutputStream out, int tag, int name) throws IOException {
        out.writeByte(tag);
        out.writeShort(name);
    }
}
