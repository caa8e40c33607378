#pragma once

#include <QJsonObject>
#include <QObject>

namespace motcua::tests
{

/// The desk's profile: what is refused and where, the defaults, and that the schema says the same
/// as the reader.
class ProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void acceptsTheShortestProfile();
    void readsEveryKey();
    void acceptsTheDemo();
    void findsOneFault_data();
    void findsOneFault();
    void findsAllFaultsAtOnce();
    void judgesAddresses_data();
    void judgesAddresses();
    void reportsTextThatIsNoProfile_data();
    void reportsTextThatIsNoProfile();
    void guardsStayOn();
    void rightsAreRead();
    void schemaAndReaderKnowTheSameKeys();
    void schemaAndReaderHaveTheSameDefaults();
    void schemaAndReaderHaveTheSameBounds();
    void schemaAndReaderAllowTheSameWords();

private:
    QJsonObject m_schema;
};

} // namespace motcua::tests
