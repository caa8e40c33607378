#pragma once

#include <QObject>

namespace motcua::tests
{

/// Every form that the program ships, filled in all the ways that change its pages, through the
/// archival checker. The list is the folder of the forms itself: a form that nobody fills here is a
/// failure. That PDFs are written nowhere else, tests/architecture sees to.
class TestPrintedForms : public QObject
{
    Q_OBJECT

private slots:
    void everyFormIsArchival_data();
    void everyFormIsArchival();
};

} // namespace motcua::tests
