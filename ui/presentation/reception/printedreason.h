#pragma once

#include "app/core/services/desk.h"

#include <QObject>

namespace motcua::presentation
{

/// "Why this date?" on paper, for an applicant who asks. GUI thread.
class PrintedReason final : public QObject
{
    Q_OBJECT

public:
    explicit PrintedReason(services::Desk &desk, QObject *parent = nullptr);

    /// Of a procedure or dossier; nothing happens without a step. `ready` or `failed` follows.
    void make(const QString &subject, const QStringList &steps, const QString &due);

signals:
    void ready(const QByteArray &pdf);
    void failed(const motcua::kernel::Error &error);

private:
    services::Desk &m_desk;
};

} // namespace motcua::presentation
