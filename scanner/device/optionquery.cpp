#include "scanner/device/optionquery.h"

#include "scanner/device/scannersetup.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

using kernel::ErrorKind;
using kernel::failure;

OptionQuery::OptionQuery(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_worker, &WorkerProcess::eventArrived, this, &OptionQuery::take);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_worker.kill();
        finish(failure(ErrorKind::Scanner, u"scanner.optionsUnread"_s, {},
                       u"a deadline has passed"_s));
    });
}

void OptionQuery::start(const ScannerSetup &setup, const ListOptions &question,
                        ports::Completion<QList<ports::DeviceOption>> done)
{
    m_done = std::move(done);
    connect(
        &m_worker, &WorkerProcess::gone, this,
        [this, program = setup.program](WorkerProcess::End end) {
            const bool missing = end == WorkerProcess::End::Missing;
            finish(missing ? failure(ErrorKind::Scanner, u"scanner.workerMissing"_s, {program})
                           : failure(ErrorKind::Scanner, u"scanner.optionsUnread"_s, {},
                                     u"the worker has gone"_s));
            deleteLater();
        },
        Qt::QueuedConnection);
    m_limit.start(setup.limits.open);
    m_worker.start(setup.program, setup.saneConfig);
    m_worker.send(question);
}

void OptionQuery::take(const Event &event)
{
    if (const auto *listed = std::get_if<OptionsListed>(&event)) {
        if (listed->fault)
            finish(failure(*listed->fault));
        else
            finish(listed->options);
    }
}

void OptionQuery::finish(kernel::Result<QList<ports::DeviceOption>> answer)
{
    const auto done = std::exchange(m_done, nullptr);
    if (!done)
        return;
    m_limit.start(); // from here on for the worker's leaving
    m_worker.dismiss();
    done(std::move(answer));
}

} // namespace motcua::scanner
