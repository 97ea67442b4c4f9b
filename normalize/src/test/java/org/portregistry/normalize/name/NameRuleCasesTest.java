package org.portregistry.normalize.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portregistry.model.Claim;

/** What the rules decide at their limits, beside the examples that they show. */
class NameRuleCasesTest {
    private static final IanaServices NONE = new IanaServices(List.of());

    @ParameterizedTest
    @CsvSource({
        "klogni,   klogin,  true",
        "lkogin,   klogin,  true",
        "klgoin,   klogin,  true",
        "klgoix,   klogin,  false",
        "klgxin,   klogin,  false",
        "klxoin,   klogin,  false",
        "klozin,   klogin,  true",
        "zlogin,   klogin,  true",
        "klozix,   klogin,  false",
        "klogix,   klogin,  false",
        "kloxi,    klogi,   false",
        "klogx,    klgox,   true",
        "klogin,   klogin,  false",
        "klogin,   xklogin, true",
        "klogin,   kloxgin, true",
        "klogin,   kloxgim, false",
        "klogin,   klogins, false",
        "klogin,   kloginxy, false",
        "pptp,     ppptp,   true",
        "ppt,      pptx,    false",
        "klo1gin,  klo2gin, false",
        "klogin,   klo1gin, false",
        "klo1gni,  klo1gin, true",
    })
    void slip_isOneLetterThatDiffers(String stated, String service, boolean meant) {
        assertEquals(meant, new TypingSlipRule().means(stated(stated), service(service, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "imap4,   imap,   true",
        "imap,    imap4,  true",
        "rip2,    rip,    true",
        "ab2,     ab,     false",
        "imap,    imap,   false",
        "imap3,   imap4,  false",
        "imapx4,  imap,   false",
    })
    void version_isSaidByOneOfTheTwo(String stated, String service, boolean meant) {
        assertEquals(meant, new VersionRule().means(stated(stated), service(service, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "LDAP,                 ldaps,          true",
        "LDAP3,                ldaps,          true",
        "LDAP over SSL,        ldaps,          true",
        "Secure LDAP,          ldaps,          true",
        "Plum LDAP,            ldaps,          false",
        "Plum LDAP over TLS,   ldaps,          true",
        "FTP over TLS,         ftps-data,      true",
        "Plum Pear over TLS,   plum-pears,     true",
        "Plum Pear,            plum-pears,     false",
        "Plum over TLS,        plum-pears,     false",
        "ab4,                  abs,            false",
        "ab4,                  ab4s,           true",
        "abc4,                 abcs,           true",
    })
    void tlsForm_hasAnSBehindItsFirstWord(String stated, String service, boolean meant) {
        assertEquals(meant, new TlsVariantRule().means(stated(stated), service(service, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "Character Generator,    chargen,      '',                   true",
        "Plum Pear Forwarding,   ppf-control,  '',                   true",
        "PPF Plum Pear Forwarding, ppf-control, '',                  false",
        "Plum Pear Forwarding,   ppf-fig,      '',                   false",
        "Plum Pear,              xyz,          Plum Pear,            true",
        "Plu,                    xyz,          Plu,                  false",
        "Plum,                   xyz,          Plum,                 true",
        "ppf,                    xyz,          Plum Pear Fig,        true",
        "ppf kiwi,               xyz,          Plum Pear Fig,        false",
        "Plum Pear Fig,          xyz,          ppf,                  true",
        "Plum Pear Fig,          xyz,          ppf now,              false",
    })
    void expansion_spellsOutNameOrDescription(String stated, String service, String description, boolean meant) {
        assertEquals(meant, new ExpansionRule().means(stated(stated), service(service, description)));
    }

    @ParameterizedTest
    @CsvSource({
        "Kerberos,        kpasswd, change password, true",
        "Plum (Kerberos), kpasswd, change password, false",
        "Kerberos,        kpassw,  change password, true",
        "Kerberos,        kpass,   change password, false",
        "Kerberos,        kpasswd, change passwd,   true",
        "Kerberos,        kplums,  change plums,    false",
        "Xerberos,        kpasswd, change password, false",
        "Kerberos,        kkerbe,  Kerberos,        false",
    })
    void initial_isSpelledOutByTheText(String stated, String service, String terms, boolean meant) {
        assertEquals(meant, new ExpansionRule().means(stated(stated, terms.split(" ")), service(service, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "MS Exchange,            msexch-routing,  MS Exchange Routing,        '',                    true",
        "Microsoft Windows,      xyz,             Microsoft Windows Host,          '',                    false",
        "Microsoft Windows Host, xyz,             Microsoft Windows Host,     '',                    true",
        "Plum,                   plum-pear,       '',                         '',                    true",
        "Plum (Fig),             fig,             '',                         '',                    false",
        "Ab,                     ab-plum,         '',                         '',                    false",
        "Abc,                    abc-plum,        '',                         '',                    true",
        "Plum Fig,               plum-pear,       '',                         '',                    false",
        "Kiwi,                   xyz,             Plum Pear Fig Date,         plum pear fig date,    true",
        "Kiwi,                   xyz,             Plum Pear Fig,              plum pear fig,         false",
        "Kiwi,                   xyz,             Plum Pear Fig Date,         plum pear fig,         false",
        "Plum Kiwi,              xyz,             Plum Pear,                  pear,                  true",
        "Kiwi,                   xyz,             Plum Pear,                  plum pear,             false",
        "Plum Kiwi,              xyz,             Plum,                       pear,                  false",
    })
    void words_areThoseOfNameOrDescription(
            String stated, String service, String description, String terms, boolean meant) {
        assertEquals(meant, new WordsRule().means(stated(stated, terms.split(" ")), service(service, description)));
    }

    @ParameterizedTest
    @CsvSource({
        "Plum VQP,         vqp,       '',            true",
        "Plum vq p,        vqp,       '',            false",
        "Plum vq ps,       vqps,      '',            true",
        "vq ps,            vqps,      '',            true",
        "Plum (vqp),       vqp,       '',            true",
        "SNMP Trap,        snmp,      '',            false",
        "Kiwi,             plum,      plum kiwi,     false",
        "Kiwi,             ab,        ab kiwi,       false",
    })
    void mention_holdsTheServicesName(String stated, String service, String terms, boolean meant) {
        assertEquals(meant, new MentionRule().means(stated(stated, terms.split(" ")), service(service, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "Kiwi,       plum, Kiwi jam,  plum kiwi, true",
        "Kiwi,       plum, Fig jam,   plum kiwi, false",
        "Kiwi Proxy, plum, Kiwi jam,  plum kiwi, false",
        "Kiwi,       time, Kiwi jam,  time kiwi, false",
        "Kiwi,       pl,   Kiwi jam,  pl kiwi,   false",
        "Kiwi,       plm,  Kiwi jam,  plm kiwi,  true",
        "Kiwi,       plum, Kiwi jam,  kiwi,      false",
    })
    void mentionInText_needsATellingWordOfTheName(
            String stated, String service, String description, String terms, boolean meant) {
        assertEquals(meant, new MentionRule().means(stated(stated, terms.split(" ")), service(service, description)));
    }

    @ParameterizedTest
    @CsvSource({
        "Plum,                  plum,   '',            true",
        "Plum over SSL,         plums,  '',            true",
        "Plum Fig over SSL,     plums,  '',            false",
        "Plum Pear,             xyz,    Plum Pear,     true",
        "Plum,                  xyz,    Plum,          false",
        "Plum Pear Fig (ppf),    ppf,    '',            true",
        "Plum Pear (fig),       fig,    '',            false",
        "Audit,                 audit,  '',            false",
        "HTTP,                  http,   '',            true",
    })
    void elsewhere_needsNameTlsFormOrDescription(String stated, String service, String description, boolean meant) {
        assertEquals(meant, new ElsewhereRule().means(stated(stated), service(service, description)));
    }

    private static StatedName stated(String name, String... terms) {
        List<String> said = Arrays.stream(terms).filter(term -> !term.isEmpty()).toList();
        return StatedName.literal(
                Claim.of("list", "line 1").name(name).terms(said).build(), NONE);
    }

    private static Candidate service(String name, String description) {
        return Candidate.named(name, true, description);
    }
}
