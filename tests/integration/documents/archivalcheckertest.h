#pragma once

#include <QByteArray>
#include <QObject>

namespace motcua::tests
{

/// The checker itself: it must refuse what is not PDF/A-2b.
class TestArchivalChecker : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void brokenFileIsRefused_data();
    void brokenFileIsRefused();

private:
    QByteArray m_good;
};

} // namespace motcua::tests
