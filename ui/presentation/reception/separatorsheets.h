#pragma once

#include "app/core/services/desk.h"

#include <QObject>

namespace motcua::presentation
{

/// Separator sheets to be printed: plain ones, or one for a paper of the list. GUI thread.
class SeparatorSheets final : public QObject
{
    Q_OBJECT

public:
    explicit SeparatorSheets(services::Desk &desk, QObject *parent = nullptr);

    void make(const QList<ports::SeparatorSheet> &sheets);
    /// Can this paper be named on a sheet? Only by its code.
    [[nodiscard]] static bool canName(const domain::ProcedureComponent &paper);

signals:
    void ready(const QByteArray &pdf, int sheets);
    void failed(const motcua::kernel::Error &error);

private:
    services::Desk &m_desk;
};

} // namespace motcua::presentation
