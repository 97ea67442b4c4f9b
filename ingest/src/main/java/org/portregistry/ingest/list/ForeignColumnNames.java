package org.portregistry.ingest.list;

/** The words of {@link ColumnNames} in other languages, as far as they head port lists on the web. */
final class ForeignColumnNames {

    /** A line for each column. */
    static final String WORDS = """
            port: portnummer, portnummern, port-nummer, portbereich, numéro de port, n° de port, puerto, puertos, \
            número de puerto, numero de puerto, porta, portas, número da porta, porte, numero di porta, \
            numero porta, poort, poorten, poortnummer, numer portu, порт, порты, номер порта, 端口, 端口号, 端口范围, 連接埠, \
            埠號, ポート, ポート番号, 포트, 포트번호, 포트 번호, numéros de port, numero de port, numero da porta, nº de puerto, \
            n.º de puerto, nº puerto, numéro port, bağlantı noktası, bağlantı noktaları, port numarası, portti, \
            portnumre, číslo portu, port szám, portszám, cổng, منفذ, المنفذ, פורט, ports réseau, plage de ports, \
            rango de puertos, intervallo di porte, диапазон портов
            transport: protokoll, protokolle, transportprotokoll, protocole, protocoles, protocole de transport, \
            protocolo, protocolos, protocolo de transporte, protocollo, protocolli, protokół, протокол, протоколы, \
            协议, 传输协议, 協定, 通訊協定, プロトコル, 프로토콜, protocollo di trasporto, protocollen, transportprotocol, transporte, \
            trasporto, protokol, protokollet, protokolla, protokoly, giao thức, بروتوكول, البروتوكول, транспорт
            name: dienst, dienste, dienstname, anwendung, anwendungen, programm, nom, nom du service, logiciel, \
            servicio, servicios, nombre, nombre del servicio, aplicación, programa, serviço, serviços, nome, \
            aplicação, servizio, servizi, applicazione, naam, toepassing, usługa, nazwa, служба, сервис, название, \
            приложение, 服务, 服务名称, 名称, 应用, 服務, 名稱, サービス, サービス名, 名前, アプリケーション, 서비스, 서비스명, 이름, diensten, dienstnaam, \
            application réseau, aplicacion, nome del servizio, servico, nome do serviço, компонент, программа, \
            служба/приложение, hizmet, servis, uygulama, tjänst, tjeneste, palvelu, služba, služby, szolgáltatás, \
            dịch vụ, الخدمة, שירות, composant, componente, komponente, komponent, 组件, 组件名称, コンポーネント, aplikacja, \
            aplikace
            description: beschreibung, bemerkung, bemerkungen, erläuterung, verwendung, zweck, kommentar, anmerkung, \
            anmerkungen, funktion, utilisation, remarque, remarques, commentaire, commentaires, signification, \
            fonction, descripción, descripcion, uso, comentario, comentarios, observaciones, función, descrição, \
            descricao, função, observação, descrizione, utilizzo, funzione, omschrijving, beschrijving, gebruik, \
            opis, zastosowanie, описание, назначение, 说明, 描述, 用途, 备注, 說明, 説明, 備考, 概要, 설명, 용도, bezeichnung, \
            usage courant, utilização, comentário, observações, opmerking, opmerkingen, açıklama, beskrivning, \
            beskrivelse, kuvaus, popis, leírás, mô tả, الوصف, תיאור, примечание, примечания, комментарий, функция, \
            titel, titre, título, titulo, titolo
            status: zustand, statut, état, estado, stato
            category: kategorie, catégorie, categoría, categoria, categorie
            risk: risiko, risque, riesgo, rischio, risco, risico
            reference: referenz, quelle, référence, références, referencia, referencias, riferimento, riferimenti, \
            referência, referências, referentie
            """;

    private ForeignColumnNames() {}
}
