import { isolated, leftToRight } from '../isolated';
import type { FollowTexts } from '../messages';
import { arVisit } from './ar-visit';

export const arFollow: FollowTexts = {
  follow: {
    title: 'تابع طلبك',
    hint: 'هنا ترى كيف يسير طلبك. اكتب رقم الطلب والرمز السري اللذين حصلت عليهما عند الإرسال.',
    reference: 'رقم الطلب',
    referenceHint: `ثمانية أحرف وأرقام، مثلاً ${leftToRight('K7MT-2PXW')}`,
    code: 'الرمز السري',
    codeHint: 'اثنا عشر حرفاً ورقماً. لا فرق بين الأحرف الكبيرة والصغيرة.',
    open: 'أظهر كيف يسير طلبي',
    opening: 'جارٍ التحميل …',
    referenceMissing: 'اكتب رقم الطلب.',
    codeMissing: 'اكتب الرمز.',
    problemTitle: 'لا يمكننا إظهار الطلب',
    notFound: 'رقم الطلب والرمز لا يتطابقان. تحقق منهما وحاول مرة أخرى.',
    noAnswer: 'لم نتلقَّ رداً. قد يكون السبب في الاتصال بالإنترنت. حاول مرة أخرى.',
    fault: 'حدث خطأ لدينا. حاول مرة أخرى بعد قليل.',
    tooMany: 'كانت هناك محاولات كثيرة. انتظر دقيقة وحاول مرة أخرى.',
    lost: 'هل فقدت الرمز؟ سنتواصل معك على أي حال. يمكنك أيضاً الاتصال بنا.',
    close: 'أغلق وأزل من الشاشة',
  },

  status: {
    title: 'هكذا يسير طلبك',
    sentTo: (teamName) => `الطلب المرسل إلى فريق ${isolated(teamName)}`,
    done: 'تم',
    now: 'أنت هنا الآن',
    later: 'يأتي لاحقاً',
    received: 'لقد استلمنا طلبك',
    receivedOn: (date) => `وصل في ${date}.`,
    receivedNow: 'سنتواصل معك ونحدد يوماً للزيارة.',
    visit: 'الزيارة',
    visitLater: 'تأتي إلينا، وترى كيف نعمل، وتسأل عما تريد.',
    visitBooked: (date, time) => `أهلاً بك يوم ${date} الساعة ${leftToRight(time)}.`,
    visitPlace: (place) => `المكان: ${isolated(place)}`,
    visitChange: 'ألا تستطيع المجيء؟ اتصل بنا لنجد موعداً جديداً.',
    visitDone: 'لقد زرتنا.',
    decision: 'القرار',
    decisionLater: 'نتحدث معاً إن كان هذا مناسباً لك.',
    decisionNow: 'نفكر في أفضل طريقة لمساعدتك، ثم نتواصل معك لنخبرك بالقرار.',
    accepted: 'الجواب نعم. ستحصل على مكان عندنا.',
    start: 'تبدأ معنا',
    startLater: 'عندما يتوفر مكان.',
    queued: 'أنت في قائمة الانتظار. سنتواصل معك عندما يأتي دورك.',
    enrolled: 'لقد بدأت معنا. أهلاً بك.',
    declined:
      'لا يمكنك أن تبدأ في الفريق هذه المرة. من المفترض أنك عرفت السبب. إذا لم تعرفه، أو أردت أن تتحدث عما يناسبك أكثر، فاتصل بنا.',
    declinedElsewhere: `يمكنك أيضاً أن تحصل على نصيحة في مركزك الصحي (${isolated('vårdcentral')})، أو من مكتب العمل (${isolated('Arbetsförmedlingen')})، أو من صندوق التأمينات الاجتماعية (${isolated('Försäkringskassan')})، أو من البلدية.`,
    withdrawn: 'لقد سُحب الطلب. إذا غيّرت رأيك فأهلاً بك للتواصل معنا من جديد.',
  },

  ...arVisit,
};
