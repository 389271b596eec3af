import { DaysQuestion } from './DaysQuestion';
import type { FormState } from './formState';
import { OtherWayQuestion } from './OtherWayQuestion';
import { QuestionField } from './QuestionField';
import { days, type Screen } from './questionnaire';

interface AskScreenProps {
  screen: Screen;
  state: FormState;
  today: string;
  errors: Readonly<Record<string, string>>;
  onAnswer: (key: string, value: string) => void;
  onOtherWay: (otherWay: FormState['otherWay']) => void;
}

/** What is asked at a time. */
export function AskScreen({ screen, state, today, errors, onAnswer, onOtherWay }: AskScreenProps) {
  if (screen.id === days.id) {
    return (
      <DaysQuestion answers={state.answers} onAnswer={onAnswer} errors={errors} today={today} />
    );
  }
  return screen.questions.map((question) => {
    const said = state.answers[question.key] ?? '';
    return question.key === 'workaround' ? (
      <OtherWayQuestion
        key={question.key}
        question={question}
        otherWay={state.otherWay}
        onOtherWay={onOtherWay}
        text={said}
        onText={(text) => onAnswer(question.key, text)}
        error={errors[question.key]}
      />
    ) : (
      <QuestionField
        key={question.key}
        question={question}
        value={said}
        onChange={(value) => onAnswer(question.key, value)}
        error={errors[question.key]}
      />
    );
  });
}
