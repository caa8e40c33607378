#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/reception/procedurepresenter.h"

#include <QObject>

namespace motcua::presentation
{

/// "Why this date?" on paper, for an applicant who asks. GUI thread.
class PrintedReason final : public QObject
{
    Q_OBJECT

public:
    PrintedReason(services::Desk &desk, const ProcedurePresenter &procedure,
                  QObject *parent = nullptr);

    /// Of the procedure as it is chosen now; nothing happens without an appointment.
    void make();

signals:
    void ready(const QByteArray &pdf);
    void failed(const motcua::kernel::Error &error);

private:
    services::Desk &m_desk;
    const ProcedurePresenter &m_procedure;
};

} // namespace motcua::presentation
