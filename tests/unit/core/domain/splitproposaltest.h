#pragma once

#include <QObject>

namespace motcua::tests
{

/// From pages and what was found on them to proposed documents, as a table.
class SplitProposalTest : public QObject
{
    Q_OBJECT

private slots:
    void proposes_data();
    void proposes();
    void acceptedAsProposed_data();
    void acceptedAsProposed();
};

} // namespace motcua::tests
